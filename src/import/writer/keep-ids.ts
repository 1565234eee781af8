import { ENTRY_SCHEMAS } from '../../model/schemas.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { targetId } from '../../model/ids.ts';
import { mapFields } from '../../model/meaning.ts';
import type { Target } from '../../model/target.ts';
import { type EntryDraft, type ReviewDraft, targetsOf } from '../entries/draft.ts';
import type { ContentFile, Data } from '../../content/content-file.ts';
import { reviewPath } from '../../content/import-record.ts';
import type { LastImport } from './last-import.ts';
import { GivenNumbers, numbered } from '../../content/given-numbers.ts';
import { matchTexts } from '../../text/likeness/versions.ts';
import { contentPath, idIn } from '../../content/content-path.ts';

/** Something that has an id, and a text by which its versions are known. */
interface Named {
  id: string;
  text: string;
}

/** A review whose ids are settled. */
export interface SettledDraft {
  draft: ReviewDraft;
  /** The highest number that was ever given behind each beginning of an id. */
  given: Record<string, number>;
}

/**
 * Gives the entries, headings and targets that were imported before the ids that they have. What is new
 * gets the next number, and the number of what is gone is never given again.
 */
export function keepIds(
  draft: ReviewDraft,
  review: string,
  last: LastImport | undefined,
): SettledDraft {
  const before = last?.base ?? last?.existing ?? new Map<string, ContentFile>();
  const numbers = numbersOf(last);
  const ids = new Map([
    ...settle(headingsIn(before.get(reviewPath(review))?.data ?? {}), headingsOf(draft), numbers),
    ...settle(
      before.size === 0 ? [] : [...before.values()].flatMap((file) => entryIn(file, review)),
      draft.entries.map((entry) => ({
        id: entry.id,
        text: before.size === 0 ? '' : textOf(entry),
      })),
      numbers,
      2,
    ),
  ]);
  for (const entry of draft.entries) {
    const id = ids.get(entry.id) ?? entry.id;
    const settled = settle(
      targetsIn(id, before.get(contentPath(entry.kind, id))?.data ?? {}),
      targetsOf(entry).map((target) => named(id, target)),
      numbers,
    );
    // In the draft they stand below the id that their measure had there.
    for (const [from, to] of settled) ids.set(entry.id + from.slice(id.length), to);
  }
  return { draft: last ? renamed(draft, ids) : draft, given: numbers.given() };
}

/** The highest number that a review has given behind each beginning of an id, to entries added by hand too. */
export function givenNumbers(last: LastImport): Record<string, number> {
  return numbersOf(last).given();
}

function numbersOf(last: LastImport | undefined): GivenNumbers {
  const numbers = new GivenNumbers(last?.given ?? {});
  const files = [last?.base, last?.existing].flatMap((each) => [...(each?.values() ?? [])]);
  for (const { path, data = {} } of files) {
    for (const { id } of [...headingsIn(data), ...targetsIn(idIn(path), data)]) numbers.count(id);
    numbers.count(idIn(path));
  }
  return numbers;
}

/** The id of each thing that is there now: that of its earlier version, else the next. */
function settle(
  earlier: readonly Named[],
  now: readonly Named[],
  numbers: GivenNumbers,
  digits = 1,
): Map<string, string> {
  const ids = new Map<string, string>();
  const groupOf = ({ id }: Named): string => numbered(id)[0];
  const known = Map.groupBy(earlier, groupOf);
  for (const [group, members] of Map.groupBy(now, groupOf)) {
    const candidates = known.get(group) ?? [];
    const matched = matchTexts(
      candidates.map(({ text }) => text),
      members.map(({ text }) => text),
    );
    for (const [index, { id }] of members.entries()) {
      ids.set(id, candidates[matched[index] ?? -1]?.id ?? numbers.next(id, digits));
    }
  }
  return ids;
}

/** The items of a list in front matter that are groups of fields. */
function itemsOf(data: Data, key: string): Data[] {
  const list = data[key];
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is Data => typeof item === 'object' && item !== null);
}

/** The sections and aspects of a review's front matter. */
function headingsIn(data: Data): Named[] {
  return itemsOf(data, 'outline').flatMap(({ type, id, title }) =>
    (type === 'section' || type === 'aspect') && typeof id === 'string'
      ? [{ id, text: String(title) }]
      : [],
  );
}

/** The same of a review that is not written yet. */
function headingsOf({ review }: ReviewDraft): Named[] {
  return (review.data.outline ?? []).flatMap((node) =>
    node.type === 'section' || node.type === 'aspect' ? [{ id: node.id, text: node.title }] : [],
  );
}

/** The targets in a measure's front matter, by their whole ids. */
function targetsIn(measure: string, data: Data): Named[] {
  return itemsOf(data, 'targets').flatMap(({ id, metric, unit }) =>
    typeof id === 'string'
      ? [named(measure, { id, metric: String(metric), unit: String(unit) })]
      : [],
  );
}

const named = (measure: string, { id, metric, unit }: Pick<Target, 'id' | 'metric' | 'unit'>) => ({
  id: targetId(measure, id),
  text: `${metric} ${unit}`,
});

/** What stands in a file and is no word of it: tags, and the mark before a character that is none of Markdown. */
const NO_WORDS = /\\([!-/:-@[-`{-~])|<[^>]*>/gu;

/** An entry as its file has it, by its words alone; the review's own file is none. */
function entryIn({ path, data, body }: ContentFile, review: string): Named[] {
  if (!data || path === reviewPath(review)) return [];
  const words = `${String(data['title'])}\n${body.replaceAll(NO_WORDS, '$1')}`;
  return [{ id: idIn(path), text: withoutWhiteSpace(words) }];
}

/** The same words of an entry that is not written yet. */
function textOf({ data, paragraphs }: EntryDraft): string {
  const words = paragraphs.flat().map(({ text }) => text);
  return withoutWhiteSpace([data.title, ...words].join('\n'));
}

function renamed(draft: ReviewDraft, ids: ReadonlyMap<string, string>): ReviewDraft {
  const { data } = draft.review;
  const outline = (data.outline ?? []).map((node) =>
    'id' in node ? { ...node, id: ids.get(node.id) ?? node.id } : node,
  );
  return {
    ...draft,
    review: { ...draft.review, data: { ...data, outline } },
    entries: draft.entries.map((entry) => withLinks(withTargets(entry, ids), ids)),
  };
}

/** An entry whose targets have the ids that were settled; they are known below the id that it had. */
function withTargets(entry: EntryDraft, ids: ReadonlyMap<string, string>): EntryDraft {
  if (entry.kind !== 'measure' || !entry.data.targets) return entry;
  const targets = entry.data.targets.map((target) => {
    const whole = ids.get(targetId(entry.id, target.id));
    return whole === undefined
      ? target
      : { ...target, id: whole.slice(whole.lastIndexOf('/') + 1) };
  });
  return { ...entry, data: { ...entry.data, targets } };
}

/** An entry with the id that was settled, and links to such. */
function withLinks<T extends EntryDraft>(entry: T, ids: ReadonlyMap<string, string>): T {
  const id = ids.get(entry.id) ?? entry.id;
  const data = mapFields<T['data']>(ENTRY_SCHEMAS[entry.kind], entry.data, ({ value, meaning }) =>
    meaning?.is === 'link' ? (ids.get(String(value)) ?? value) : value,
  );
  return { ...entry, id, data };
}
