import { ENTRY_SCHEMAS } from '../../model/schemas.ts';
import { targetId } from '../../model/ids.ts';
import { mapFields } from '../../model/meaning.ts';
import type { EntryDraft, ReviewDraft } from '../entries/entries.ts';
import { filePartsOf } from './file-parts.ts';
import { reviewPath } from '../../content/import-record.ts';
import { type LastImport } from './last-import.ts';
import { matchTexts } from './match-texts.ts';
import { contentPath, idIn } from '../../content/content-path.ts';
import { contentFile } from '../entries/mdx.ts';

/** Something that has an id, and a text by which its versions are known. */
interface Named {
  id: string;
  text: string;
}

type Data = Record<string, unknown>;

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
  const before = last?.base ?? last?.existing ?? new Map<string, string>();
  const numbers = numbersOf(last);
  const ids = new Map([
    ...settle(
      headingsOf(dataAt(before, reviewPath(review))),
      headingsOf(draft.review.data),
      numbers,
    ),
    ...settle(
      before.size === 0 ? [] : [...before].flatMap(([path, text]) => entryIn(path, text, review)),
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
      targetsOf(id, dataAt(before, contentPath(entry.kind, id))),
      targetsOf(id, entry.data),
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

function numbersOf(last: LastImport | undefined): Numbers {
  const numbers = new Numbers(last?.given ?? {});
  for (const [path, text] of [...(last?.base ?? []), ...(last?.existing ?? [])]) {
    const data = filePartsOf(text)?.data ?? {};
    for (const { id } of [...headingsOf(data), ...targetsOf(idIn(path), data)]) numbers.count(id);
    numbers.count(idIn(path));
  }
  return numbers;
}

/** The highest number that was given behind each beginning of an id. */
class Numbers {
  readonly #highest: Map<string, number>;

  constructor(given: Readonly<Record<string, number>>) {
    this.#highest = new Map(Object.entries(given));
  }

  /** Takes note of an id that is given. */
  count(id: string): void {
    const [beginning, number] = partsOf(id);
    if (number === '') return;
    this.#highest.set(beginning, Math.max(Number(number), this.#highest.get(beginning) ?? 0));
  }

  /** The next id that begins like this one. */
  next(id: string, digits: number): string {
    const [beginning] = partsOf(id);
    const next = (this.#highest.get(beginning) ?? 0) + 1;
    this.#highest.set(beginning, next);
    return beginning + String(next).padStart(digits, '0');
  }

  given(): Record<string, number> {
    return Object.fromEntries([...this.#highest].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** An id as what stands before its last number, and that number. */
function partsOf(id: string): [beginning: string, number: string] {
  const number = /(?<=\/[a-z]+)\d{1,9}$/u.exec(id)?.[0] ?? '';
  return [id.slice(0, id.length - number.length), number];
}

/** The id of each thing that is there now: that of its earlier version, else the next. */
function settle(
  earlier: readonly Named[],
  now: readonly Named[],
  numbers: Numbers,
  digits = 1,
): Map<string, string> {
  const ids = new Map<string, string>();
  const groupOf = ({ id }: Named): string => partsOf(id)[0];
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

function dataAt(files: ReadonlyMap<string, string>, path: string): Data {
  const text = files.get(path);
  return (text === undefined ? undefined : filePartsOf(text)?.data) ?? {};
}

/** The items of a list in front matter that are groups of fields. */
function itemsOf(data: Data, key: string): Data[] {
  const list = data[key];
  if (!Array.isArray(list)) return [];
  return list.filter((item): item is Data => typeof item === 'object' && item !== null);
}

/** The sections and aspects of a review's front matter. */
function headingsOf(data: Data): Named[] {
  return itemsOf(data, 'outline').flatMap(({ type, id, title }) =>
    (type === 'section' || type === 'aspect') && typeof id === 'string'
      ? [{ id, text: String(title) }]
      : [],
  );
}

/** The targets in a measure's front matter, by their whole ids. */
function targetsOf(measure: string, data: Data): Named[] {
  return itemsOf(data, 'targets').flatMap(({ id, metric, unit }) =>
    typeof id === 'string'
      ? [{ id: targetId(measure, id), text: `${String(metric)} ${String(unit)}` }]
      : [],
  );
}

/** An entry as its file has it; the review's own file is none. */
function entryIn(path: string, text: string, review: string): Named[] {
  const parts = filePartsOf(text);
  if (!parts || path === reviewPath(review)) return [];
  return [{ id: idIn(path), text: `${String(parts.data['title'])}\n${parts.body}` }];
}

/** The same text of an entry that is not written yet. */
function textOf({ data, paragraphs }: EntryDraft): string {
  const { title } = data;
  return `${String(title)}\n${filePartsOf(contentFile({ title }, paragraphs))?.body ?? ''}`;
}

function renamed(draft: ReviewDraft, ids: ReadonlyMap<string, string>): ReviewDraft {
  const rename = (id: unknown): unknown => ids.get(String(id)) ?? id;
  const entries = draft.entries.map((entry) => {
    const id = ids.get(entry.id) ?? entry.id;
    const data: Data = mapFields(ENTRY_SCHEMAS[entry.kind], entry.data, ({ value, meaning }) =>
      meaning?.is === 'link' ? rename(value) : value,
    );
    if (Array.isArray(data['targets'])) {
      data['targets'] = itemsOf(data, 'targets').map((target) => {
        const whole = ids.get(targetId(entry.id, String(target['id'])));
        return { ...target, id: whole === undefined ? target['id'] : whole.slice(id.length + 1) };
      });
    }
    return { ...entry, id, data };
  });
  const outline = itemsOf(draft.review.data, 'outline').map((node) =>
    'id' in node ? { ...node, id: rename(node['id']) } : node,
  );
  return {
    ...draft,
    review: { ...draft.review, data: { ...draft.review.data, outline } },
    entries,
  };
}
