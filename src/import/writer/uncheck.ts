import { ENTRY_SCHEMAS, namesEntries } from '../../model/schemas.ts';
import { ContentFile, type Data } from '../../content/content-file.ts';
import { kindAt } from '../../content/content-path.ts';
import { type Check, CHECKS } from '../../model/checked.ts';
import type { EntryKind } from '../../model/kinds.ts';
import { fieldsOf } from '../../model/meaning.ts';
import { editedFileText } from '../../content/write/file-text.ts';
import type { ContentFiles } from '../../content/content-file.ts';
import { reviewPath } from '../../content/import-record.ts';

/**
 * What of a review has to be looked through again because its files change: the kinds when an entry is new or gone (one
 * of another kind is both), or a heading or a statement that there is nothing is another; the links with the
 * entries, and when a link is another; earlier years with the problems, and when it is one to them.
 * @param before the review's files as they stand
 * @param after the same as they will be
 */
export function lostChecks(before: ContentFiles, after: ContentFiles, review: string): Check[] {
  const lost = new Set<Check>();
  const paths = new Set([...before.keys(), ...after.keys()]);
  for (const path of paths) {
    const kind = kindAt(path);
    if (kind === undefined || kind === 'review') continue;
    const [mine, theirs] = [before.get(path), after.get(path)];
    if (!mine || !theirs) {
      lost.add('kinds').add('links');
      if (kind === 'problem') lost.add('earlier');
    } else {
      const [own, other] = [linksOf(kind, mine.data), linksOf(kind, theirs.data)];
      const changed = [...own.keys(), ...other.keys()].filter(
        (field) => own.get(field) !== other.get(field),
      );
      if (changed.length > 0) lost.add('links');
      if (changed.includes('continues')) lost.add('earlier');
    }
  }
  const [mine, theirs] = [before, after].map((files) => files.get(reviewPath(review))?.data);
  if (headingsOf(mine) !== headingsOf(theirs)) lost.add('kinds');
  if (baselineOf(mine) !== baselineOf(theirs)) lost.add('links').add('earlier');
  return CHECKS.filter((check) => lost.has(check));
}

/** The checks that the front matter of a review says were made. */
export function checksIn(data: Data | undefined): Check[] {
  const checked = Object(data?.['checked']) as Record<string, unknown>;
  return CHECKS.filter((check) => checked[check] === true);
}

/** A review's file that says no more that something was looked through; nothing is said where nothing was. */
export function withoutChecks(file: ContentFile, lost: readonly Check[]): ContentFile {
  if (!file.data) return file;
  const { checked, ...others } = file.data;
  const left = checksIn(file.data).filter((check) => !lost.includes(check));
  const none = Object.fromEntries(lost.map((check) => [check, false]));
  const data =
    left.length === 0 ? others : { ...file.data, checked: { ...Object(checked), ...none } as Data };
  return ContentFile.of(file.path, editedFileText(file, { data }), file.source.locale);
}

/** The links of an entry, by their fields. */
function linksOf(kind: EntryKind, data: Data | undefined): Map<string, string> {
  const fields = fieldsOf(ENTRY_SCHEMAS[kind], data ?? {}).filter(({ meaning }) =>
    namesEntries(meaning),
  );
  const byField = Map.groupBy(fields, ({ path }) => String(path[0]));
  return new Map(
    [...byField].map(([field, found]) => [
      field,
      found
        .map(({ value }) => String(value))
        .sort()
        .join(' '),
    ]),
  );
}

/** What the headings of a review hold, and what it says there is nothing of. */
function headingsOf(data: Data | undefined): string {
  const outline = Array.isArray(data?.['outline']) ? (data['outline'] as unknown[]) : [];
  const told = outline.map((node) => Object(node) as Record<string, unknown>);
  return JSON.stringify(
    told.flatMap(({ type, id, kind, nil, text }) => {
      if (nil === true) return [[text]];
      return type === 'section' || type === 'aspect' ? [[id, kind]] : [];
    }),
  );
}

const baselineOf = (data: Data | undefined): string => JSON.stringify(data?.['baseline'] ?? []);
