import { idIn } from '../../content/content-path.ts';
import type { Check } from '../../model/checked.ts';
import { filePartsOf } from './file-parts.ts';
import { recordPath, reviewPath } from '../../content/import-record.ts';
import type { LastImport } from './last-import.ts';
import { BODY, mergeFile } from './merge-file.ts';
import type { Clash } from './merge-values.ts';
import { checksIn, lostChecks, withoutChecks } from './uncheck.ts';

/** What becomes of a file when a document is imported again. */
export type Change = { path: string } & (
  | { change: 'new' | 'gone'; title: string }
  | { change: 'changed'; fields: Difference[] }
  /** Edited by hand, and the document has not changed it, or nothing of the same in it. */
  | { change: 'kept' | 'kept-out' }
  | { change: 'merged'; fields: Difference[] }
  | { change: 'conflict'; clashes: Clash[] }
  /** The review has to be looked through again: a person had looked at what now changes. */
  | { change: 'unchecked'; checks: Check[] }
);

/** A field that changes: how it stands, and what it becomes. */
export interface Difference {
  field: string;
  now: unknown;
  then: unknown;
}

/** What an import would do to the files of its review. */
export interface Reimport {
  /** Whether the review is there already. */
  exists: boolean;
  write: Map<string, string>;
  remove: string[];
  changes: Change[];
}

/**
 * Compares what a document gives now with what it gave last and what people made of that since: three-way,
 * field by field. Pure.
 * @param files what is to be imported, the record among it
 */
export function reimport(
  files: ReadonlyMap<string, string>,
  review: string,
  last: LastImport,
): Reimport {
  const { base, existing } = last;
  const result: Reimport = { exists: existing.size > 0, write: new Map(), remove: [], changes: [] };
  const outline = existing.get(reviewPath(review));
  for (const [path, theirs] of files) {
    const mine = existing.get(path);
    if (path === recordPath(review)) {
      result.write.set(path, theirs);
    } else if (mine !== undefined) {
      update(result, path, base?.get(path), mine, theirs);
    } else if (base?.has(path) === true && outline !== undefined && !holds(outline, idIn(path))) {
      result.changes.push({ path, change: 'kept-out' });
    } else {
      result.write.set(path, theirs);
      if (result.exists) result.changes.push({ path, change: 'new', title: titleIn(theirs) });
    }
  }
  for (const [path, before] of base ?? []) {
    const mine = existing.get(path);
    if (mine === undefined || files.has(path)) continue;
    if (mergeFile(before, mine, '').text === '') {
      result.remove.push(path);
      result.changes.push({ path, change: 'gone', title: titleIn(mine) });
    } else {
      const clashes = [{ field: '', mine: titleIn(mine), theirs: undefined }];
      result.changes.push({ path, change: 'conflict', clashes });
    }
  }
  uncheck(result, review, existing);
  return result;
}

/** Takes away what a person has said of the review, as far as that was said of something else than there will be. */
function uncheck(result: Reimport, review: string, existing: LastImport['existing']): void {
  const path = reviewPath(review);
  const after = new Map([...existing, ...result.write]);
  for (const gone of result.remove) after.delete(gone);
  const made = checksIn(existing.get(path));
  const checks = lostChecks(existing, after, review).filter((check) => made.includes(check));
  if (checks.length === 0) return;
  result.write.set(path, withoutChecks(after.get(path) ?? '', checks));
  result.changes.push({ path, change: 'unchecked', checks });
}

/** The changes that nobody but the writer can decide. */
export function conflictsOf({
  changes,
}: Pick<Reimport, 'changes'>): Extract<Change, { change: 'conflict' }>[] {
  return changes.filter((each) => each.change === 'conflict');
}

function update(
  { write, changes }: Reimport,
  path: string,
  base: string | undefined,
  mine: string,
  theirs: string,
): void {
  const { text, clashes } = mergeFile(base, mine, theirs);
  const fields = differences(mine, text);
  if (clashes.length > 0) changes.push({ path, change: 'conflict', clashes });
  else if (text === mine) {
    if (differences(mine, theirs).length > 0) changes.push({ path, change: 'kept' });
  } else {
    write.set(path, text);
    if (fields.length > 0) {
      changes.push({ path, change: text === theirs ? 'changed' : 'merged', fields });
    }
  }
}

/** The fields, and the text, in which two content files differ. */
function differences(now: string, then: string): Difference[] {
  const [before, after] = [filePartsOf(now), filePartsOf(then)];
  if (!before || !after) return now === then ? [] : [{ field: BODY, now, then }];
  const keys = new Set([...Object.keys(before.data), ...Object.keys(after.data)]);
  return [
    ...[...keys].map((field) => ({ field, now: before.data[field], then: after.data[field] })),
    { field: BODY, now: before.body, then: after.body },
  ].filter((each) => JSON.stringify(each.now) !== JSON.stringify(each.then));
}

/** Whether the outline of a review has a place for an entry. */
function holds(review: string, id: string): boolean {
  const outline = filePartsOf(review)?.data['outline'];
  if (!Array.isArray(outline)) return true;
  return outline.some((node: unknown) => Reflect.get(Object(node), 'id') === id);
}

function titleIn(text: string): string {
  return String(filePartsOf(text)?.data['title'] ?? '');
}
