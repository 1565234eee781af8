import type { EntryKind } from '../model/kinds.ts';
import { entryFileId, reviewId, reviewOf } from '../model/ids.ts';
import { folderOf, nameIn, type NamedFile, nextName, originalOf } from './entry-names.ts';
import type { ImportRecord } from './import-record.ts';

const START = { line: 1, column: 1 };

/** What can be typed and sent everywhere. Ids of other letters work too, and are mostly titles by mistake. */
const USUAL = /^[\w.-]+$/u;

/**
 * Records an error in each file whose name is no id, or that of a copy.
 * @param recordOf the record of a review's import
 */
export async function checkNames(
  named: readonly NamedFile[],
  recordOf: (review: string) => Promise<ImportRecord | undefined>,
): Promise<void> {
  const beside = Map.groupBy(named, ({ file }) => folderOf(file.path));
  for (const { kind, id, file } of named) {
    const name = nameIn(file.path);
    const isId = (kind === 'review' ? reviewId : entryFileId).safeParse(id).success;
    if (file.isBroken || (isId && (kind === 'review' || USUAL.test(name)))) continue;
    const names = (beside.get(folderOf(file.path)) ?? []).map((other) => nameIn(other.file.path));
    const original = originalOf(name, names);
    if (isId && original === undefined) continue;
    const next =
      kind === 'review' ? `${original ?? ''}-2` : await nextFor(id, kind, names, recordOf);
    if (original !== undefined) {
      file.error('file-copy', START, { original: `${original}.mdx`, next: `${next}.mdx` });
    } else if (kind === 'review') file.error('review-id-format', START);
    else file.error('entry-file-name', START, { name, next: `${next}.mdx` });
  }
}

/** Records a warning in each file without errors whose name is hardly meant for an id. */
export async function warnOfNames(
  named: readonly NamedFile[],
  recordOf: (review: string) => Promise<ImportRecord | undefined>,
): Promise<void> {
  for (const { kind, id, file } of named) {
    const name = nameIn(file.path);
    if (kind === 'review' || file.isBroken || USUAL.test(name)) continue;
    const names = named
      .filter((other) => folderOf(other.file.path) === folderOf(file.path))
      .map((other) => nameIn(other.file.path));
    const next = await nextFor(id, kind, names, recordOf);
    file.warning('entry-name-unusual', START, { name, next: `${next}.mdx` });
  }
}

async function nextFor(
  id: string,
  kind: EntryKind,
  names: readonly string[],
  recordOf: (review: string) => Promise<ImportRecord | undefined>,
): Promise<string> {
  const review = reviewOf(id);
  return nextName(kind, review, names, (await recordOf(review))?.given);
}
