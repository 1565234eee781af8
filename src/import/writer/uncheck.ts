import { kindIn } from '../../content/content-path.ts';
import { ENTRY_SCHEMAS, namesEntries } from '../../model/schemas.ts';
import { type Check, CHECKS } from '../../model/checked.ts';
import { type EntryKind } from '../../model/entry.ts';
import { fieldsOf } from '../../model/meaning.ts';
import { joinFile } from '../entries/mdx.ts';
import { filePartsOf } from './file-parts.ts';
import { reviewPath } from '../../content/import-record.ts';

type Files = ReadonlyMap<string, string>;

/**
 * What of a review has to be looked through again because its files change: the kinds when an entry is new or gone (one
 * of another kind is both), or a heading or a statement that there is nothing is another; the links with the
 * entries, and when a link is another; earlier years with the problems, and when it is one to them.
 * @param before the review's files as they stand
 * @param after the same as they will be
 */
export function lostChecks(before: Files, after: Files, review: string): Check[] {
  const lost = new Set<Check>();
  const paths = new Set([...before.keys(), ...after.keys()]);
  for (const path of paths) {
    const kind = kindIn(path);
    if (!kind) continue;
    const [mine, theirs] = [before.get(path), after.get(path)];
    if (mine === undefined || theirs === undefined) {
      lost.add('kinds').add('links');
      if (kind === 'problem') lost.add('earlier');
    } else {
      const [own, other] = [linksOf(kind, mine), linksOf(kind, theirs)];
      const changed = [...own.keys(), ...other.keys()].filter(
        (field) => own.get(field) !== other.get(field),
      );
      if (changed.length > 0) lost.add('links');
      if (changed.includes('continues')) lost.add('earlier');
    }
  }
  const [mine, theirs] = [before, after].map((files) => dataOf(files.get(reviewPath(review))));
  if (headingsOf(mine) !== headingsOf(theirs)) lost.add('kinds');
  if (baselineOf(mine) !== baselineOf(theirs)) lost.add('links').add('earlier');
  return CHECKS.filter((check) => lost.has(check));
}

/** The checks that the front matter of a review says were made. */
export function checksIn(text: string | undefined): Check[] {
  const checked = Object(dataOf(text)['checked']) as Record<string, unknown>;
  return CHECKS.filter((check) => checked[check] === true);
}

/** A review's file that says no more that something was looked through; nothing is said where nothing was. */
export function withoutChecks(text: string, lost: readonly Check[]): string {
  const parts = filePartsOf(text);
  if (!parts) return text;
  const { document, body } = parts;
  const left = checksIn(text).filter((check) => !lost.includes(check));
  if (left.length === 0) document.delete('checked');
  else for (const check of lost) document.setIn(['checked', check], false);
  return joinFile(document, body === '' ? '' : `${body}\n`);
}

/** The links of an entry, by their fields. */
function linksOf(kind: EntryKind, text: string): Map<string, string> {
  const fields = fieldsOf(ENTRY_SCHEMAS[kind], dataOf(text)).filter(({ meaning }) =>
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
function headingsOf(data: Record<string, unknown> | undefined): string {
  const outline = Array.isArray(data?.['outline']) ? (data['outline'] as unknown[]) : [];
  const told = outline.map((node) => Object(node) as Record<string, unknown>);
  return JSON.stringify(
    told.flatMap(({ type, id, kind, nil, text }) => {
      if (nil === true) return [[text]];
      return type === 'section' || type === 'aspect' ? [[id, kind]] : [];
    }),
  );
}

const baselineOf = (data: Record<string, unknown> | undefined): string =>
  JSON.stringify(data?.['baseline'] ?? []);

const dataOf = (text: string | undefined): Record<string, unknown> =>
  (text === undefined ? undefined : filePartsOf(text)?.data) ?? {};
