import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ATTACHMENTS_FOLDER } from '../../content/folders.ts';
import type { Reference } from '../../content/references-to.ts';
import { ContentFile, type Data } from '../../content/content-file.ts';
import { editedFileText } from '../../content/write/file-text.ts';
import { isUntouched } from '../../content/write/merge-file.ts';
import type { ReplaceOptions } from '../../content/write/replace-files.ts';
import { ANYTHING, type FileChange, writeContent } from '../../content/write/write-content.ts';
import { systemLocale } from '../../i18n/messages.ts';
import type { Locale } from '../../model/site.ts';
import { isMissing } from '../../files/errors.ts';
import { givenNumbers } from './keep-ids.ts';
import { type ImportRecord, recordPath, recordText, textAt } from '../../content/import-record.ts';
import { type LastImport, readLastImport } from './last-import.ts';

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
export async function planRemoval(
  folder: string,
  review: string,
  locale: Locale,
): Promise<Removal> {
  const last = await readLastImport(folder, review, locale);
  const files = [...last.existing.keys()];
  const edited = files.filter((path) => {
    const [before, now] = [last.base?.get(path), last.existing.get(path)];
    return before && now && !isUntouched(before, now);
  }).length;
  return { review, files, attachments: await attachmentsOf(folder, review), edited, last };
}

/**
 * Takes a review away: its files, its attachments and the links that lead to it, all or nothing. Its record keeps
 * the numbers that it gave, so that they are never given again.
 * @param references those whose links go too; words of texts stay as they are
 * @returns the paths of the files from which links were taken, and whether it can be taken back
 */
export async function removeReview(
  folder: string,
  { review, files, attachments, last }: Removal,
  references: readonly Reference[] = [],
  options: ReplaceOptions = {},
): Promise<{ unlinked: string[]; isKept: boolean }> {
  const record: ImportRecord = {
    ...(last.document && { document: last.document }),
    given: givenNumbers(last),
    files: {},
  };
  const changes: FileChange[] = [
    { path: recordPath(review), before: last.record, after: recordText(record) },
    ...files.map((path) => {
      return { path, before: last.existing.get(path)?.text, after: undefined };
    }),
    ...attachments.map((path) => ({ path, before: ANYTHING, after: undefined }) as const),
  ];
  const unlinked: string[] = [];
  for (const [path, found] of Map.groupBy(references, (each) => each.path)) {
    const links = found.flatMap(({ link }) => (link ? [link] : []));
    const text = links.length === 0 ? undefined : await textAt(folder, path);
    if (text === undefined) continue;
    const file = ContentFile.of(path, text, systemLocale());
    if (!file.data) continue;
    const data = withoutLinks(file.data, links);
    changes.push({ path, before: text, after: editedFileText(file, { data }) });
    unlinked.push(path);
  }
  const deed = { command: 'remove', of: review };
  const { isKept } = await writeContent(folder, changes, deed, options);
  return { unlinked, isKept };
}

/** Front matter without these links; a list that holds no other goes with its key. */
function withoutLinks(data: Data, links: readonly (readonly PropertyKey[])[]): Data {
  const left = structuredClone(data);
  // From the last to the first, so that the places before stay what they are.
  for (const link of links.toReversed()) {
    const key = link.at(-1);
    const holder = link
      .slice(0, -1)
      .reduce<unknown>((at, step) => Reflect.get(Object(at), step), left);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(Object(holder), key ?? '');
    if (Array.isArray(holder) && holder.length === 0) {
      const list = link.slice(0, -1);
      const above = list
        .slice(0, -1)
        .reduce<unknown>((at, step) => Reflect.get(Object(at), step), left);
      Reflect.deleteProperty(Object(above), list.at(-1) ?? '');
    }
  }
  return left;
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
