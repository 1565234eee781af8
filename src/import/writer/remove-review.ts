import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ATTACHMENTS_FOLDER, FOLDERS } from '../../content/content.ts';
import type { Reference } from '../../content/references-to.ts';
import { joinFile } from '../entries/mdx.ts';
import { isMissing } from '../../files/errors.ts';
import { plainLines } from '../../text/plain-lines.ts';
import { filePartsOf } from './file-parts.ts';
import { givenNumbers } from './keep-ids.ts';
import { type ImportRecord, recordPath } from '../../content/import-record.ts';
import { type LastImport, readLastImport } from './last-import.ts';
import { replaceFiles, type ReplaceOptions } from './replace-files.ts';
import { removeEmpty } from './take-back.ts';

/** What goes with a review. */
export interface Removal {
  review: string;
  /** The review's own file and those of its entries. */
  files: string[];
  /** The files that belong to its entries. */
  attachments: string[];
  /** How many of its files were edited since they were imported. */
  edited: number;
  last: LastImport;
}

/** What would go if a review were taken away: nothing is changed. */
export async function planRemoval(folder: string, review: string): Promise<Removal> {
  const last = await readLastImport(folder, review);
  const files = [...last.existing.keys()];
  const edited = files.filter((path) => {
    const [before, now] = [last.base?.get(path), last.existing.get(path)];
    return before !== undefined && now !== undefined && plainLines(before) !== plainLines(now);
  }).length;
  return { review, files, attachments: await attachmentsOf(folder, review), edited, last };
}

/**
 * Takes a review away: its files, its attachments and the links that lead to it, all or nothing. Its record keeps
 * the numbers that it gave, so that they are never given again.
 * @param references those whose links go too; words of texts stay as they are
 * @returns the paths of the files from which links were taken
 */
export async function removeReview(
  folder: string,
  { review, files, attachments, last }: Removal,
  references: readonly Reference[] = [],
  options: ReplaceOptions = {},
): Promise<string[]> {
  const record: ImportRecord = {
    ...(last.document && { document: last.document }),
    given: givenNumbers(last),
    files: {},
  };
  const write = new Map([[recordPath(review), `${JSON.stringify(record, null, 2)}\n`]]);
  const linked = Map.groupBy(references, ({ path }) => path);
  const unlinked: string[] = [];
  for (const [path, found] of linked) {
    const links = found.flatMap(({ link }) => (link ? [link] : []));
    if (links.length === 0) continue;
    const text = withoutLinks(await readFile(join(folder, path), 'utf8'), links);
    if (text === undefined) continue;
    write.set(path, text);
    unlinked.push(path);
  }
  await replaceFiles(folder, write, [...files, ...attachments], options);
  for (const collection of [...Object.values(FOLDERS), ATTACHMENTS_FOLDER]) {
    await removeEmpty(join(folder, collection, review));
  }
  return unlinked;
}

/** A content file without these links; a list that holds no other goes with its key. */
function withoutLinks(
  text: string,
  links: readonly (readonly PropertyKey[])[],
): string | undefined {
  const parts = filePartsOf(text);
  if (!parts) return undefined;
  const { document, body } = parts;
  // From the last to the first, so that the places before stay what they are.
  for (const link of links.toReversed()) {
    document.deleteIn(link);
    const list = link.slice(0, -1);
    const left: unknown = list.length === 0 ? undefined : document.toJS();
    const value = list.reduce<unknown>((at, key) => Reflect.get(Object(at), key), left);
    if (Array.isArray(value) && value.length === 0) document.deleteIn(list);
  }
  return joinFile(document, body === '' ? '' : `${body}\n`);
}

/** The files below a review's folder of attachments; a link is taken for itself, not for what it leads to. */
async function attachmentsOf(folder: string, review: string): Promise<string[]> {
  const own = join(folder, ATTACHMENTS_FOLDER, review);
  const stats = await lstat(own).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (!stats) return [];
  if (!stats.isDirectory()) return [`${ATTACHMENTS_FOLDER}/${review}`];
  const items = await readdir(own, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .sort();
}
