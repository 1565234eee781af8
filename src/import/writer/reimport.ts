import type { Check } from '../../model/checked.ts';
import { ITEM_SCHEMAS } from '../../model/schemas.ts';
import { ContentFile, type ContentFiles, sameOr } from '../../content/content-file.ts';
import { idIn, kindAt } from '../../content/content-path.ts';
import { editedFileText } from '../../content/write/file-text.ts';
import { BODY, isUntouched, mergeFile } from '../../content/write/merge-file.ts';
import type { Clash } from '../../content/write/merge-values.ts';
import { reviewPath } from '../../content/import-record.ts';
import type { LastImport } from './last-import.ts';
import { ORDER } from '../../content/entry-orders.ts';
import { recounted, withOrder } from './recount.ts';
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
  write: Map<string, ContentFile>;
  remove: string[];
  changes: Change[];
}

/**
 * Compares what a document gives now with what it gave last and what people made of that since: three-way,
 * field by field. Pure.
 * @param files what is to be imported
 */
export function reimport(files: ContentFiles, review: string, last: LastImport): Reimport {
  const { base, existing } = last;
  const result: Reimport = { exists: existing.size > 0, write: new Map(), remove: [], changes: [] };
  const outline = existing.get(reviewPath(review));
  let isCounted = false;
  const places = new Map([...existing.keys()].map((path) => [idIn(path), path]));
  /** Where an entry stands: somebody may have made it another kind, under the same id. */
  const placeOf = (path: string): string =>
    existing.has(path) ? path : (places.get(idIn(path)) ?? path);
  for (const [path, theirs] of files) {
    const mine = existing.get(placeOf(path));
    if (mine) {
      isCounted = update(result, base?.get(path), mine, theirs) || isCounted;
    } else if (base?.has(path) === true && outline && !holds(outline, idIn(path))) {
      result.changes.push({ path, change: 'kept-out' });
    } else {
      result.write.set(path, theirs);
      if (result.exists) result.changes.push({ path, change: 'new', title: titleIn(theirs) });
    }
  }
  for (const [given, before] of base ?? []) {
    const path = placeOf(given);
    const mine = existing.get(path);
    if (!mine || files.has(given)) continue;
    if (isUntouched(before, mine)) {
      result.remove.push(path);
      result.changes.push({ path, change: 'gone', title: titleIn(mine) });
    } else {
      const clashes = [{ field: '', mine: titleIn(mine), theirs: undefined }];
      result.changes.push({ path, change: 'conflict', clashes });
    }
  }
  if (isCounted) recount(result, review, existing);
  uncheck(result, review, existing);
  return result;
}

/** Counts the entries anew, where somebody has made one another kind or moved it. */
function recount({ write, remove }: Reimport, review: string, existing: ContentFiles): void {
  const files = new Map([...existing, ...write]);
  for (const path of remove) files.delete(path);
  const own = files.get(reviewPath(review));
  if (!own) return;
  for (const file of recounted(files, own)) write.set(file.path, file);
}

/** Takes away what a person has said of the review, as far as that was said of something else than there will be. */
function uncheck(result: Reimport, review: string, existing: ContentFiles): void {
  const path = reviewPath(review);
  const after = new Map([...existing, ...result.write]);
  for (const gone of result.remove) after.delete(gone);
  const made = checksIn(existing.get(path)?.data);
  const checks = lostChecks(existing, after, review).filter((check) => made.includes(check));
  const own = after.get(path);
  if (checks.length === 0 || !own) return;
  result.write.set(path, withoutChecks(own, checks));
  result.changes.push({ path, change: 'unchecked', checks });
}

/** The changes that nobody but the writer can decide. */
export function conflictsOf({
  changes,
}: Pick<Reimport, 'changes'>): Extract<Change, { change: 'conflict' }>[] {
  return changes.filter((each) => each.change === 'conflict');
}

/** @returns whether somebody and the document have both counted it otherwise */
function update(
  { write, changes }: Reimport,
  base: ContentFile | undefined,
  mine: ContentFile,
  theirs: ContentFile,
): boolean {
  const { path } = mine;
  const first = mergeFile(base, mine, theirs);
  // Entries that somebody has moved or made another kind are counted otherwise by both: they are counted anew.
  const isCounted = first.clashes.some(({ field }) => field === ORDER);
  const given = isCounted ? withOrder(theirs, mine.data?.[ORDER]) : theirs;
  const { text, clashes } = isCounted ? mergeFile(base, mine, given) : first;
  if (clashes.length > 0) changes.push({ path, change: 'conflict', clashes });
  else if (text === mine.text) {
    if (differences(mine, theirs).length > 0) changes.push({ path, change: 'kept' });
  } else {
    const merged =
      theirs.path === path
        ? sameOr(path, text, mine.source.locale, theirs)
        : withKnownFields(ContentFile.of(path, text, mine.source.locale));
    const fields = differences(mine, merged);
    write.set(path, merged);
    if (fields.length > 0) {
      changes.push({ path, change: merged === theirs ? 'changed' : 'merged', fields });
    }
  }
  return isCounted;
}

/** A file without what the kind that somebody has made it does not know. */
function withKnownFields(file: ContentFile): ContentFile {
  const kind = kindAt(file.path);
  if (!kind || !file.data) return file;
  const { shape } = ITEM_SCHEMAS[kind];
  const known = Object.entries(file.data).filter(([key]) => Object.hasOwn(shape, key));
  const text = editedFileText(file, { data: Object.fromEntries(known) });
  return sameOr(file.path, text, file.source.locale, file);
}

/** The fields, and the text, in which two content files differ. */
function differences(now: ContentFile, then: ContentFile): Difference[] {
  if (now === then) return [];
  const [before, after] = [now.data, then.data];
  if (!before || !after) {
    return now.text === then.text ? [] : [{ field: BODY, now: now.text, then: then.text }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [
    ...[...keys].map((field) => ({ field, now: before[field], then: after[field] })),
    { field: BODY, now: now.body, then: then.body },
  ].filter((each) => JSON.stringify(each.now) !== JSON.stringify(each.then));
}

/** Whether the outline of a review has a place for an entry. */
function holds(review: ContentFile, id: string): boolean {
  const outline = review.data?.['outline'];
  if (!Array.isArray(outline)) return true;
  return outline.some((node: unknown) => Reflect.get(Object(node), 'id') === id);
}

const titleIn = ({ data }: ContentFile): string => String(data?.['title'] ?? '');
