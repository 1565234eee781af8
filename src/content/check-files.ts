import type { Locale } from '../model/site.ts';
import { caseless } from '../model/names.ts';
import { checkDepth } from './check-depth.ts';
import { checkNames, warnOfNames } from './check-names.ts';
import { checkPlaces } from './check-places.ts';
import { checkReviews } from './check-reviews.ts';
import { checkUnplaced } from './check-unplaced.ts';
import type { Content } from './content.ts';
import { THEMES_FILE } from './folders.ts';
import type { NamedFile } from './entry-names.ts';
import { type ImportRecord, parseImportRecord, recordPath, textAt } from './import-record.ts';
import type { Unread } from './references.ts';
import type { SourceFile } from './source-file.ts';
import { idIn, kindAt } from './content-path.ts';
import { tellUnread } from './tell-unread.ts';
import { unreadFiles } from './unread-files.ts';

/**
 * Tells of files that nobody reads, of names that are no ids, of files that are gone, and of entries without a place:
 * each cause once, where it is mended. What they would have held is noted, so that links to it are not called broken.
 * @param folder the content folder
 * @param named the files of reviews and entries
 * @param others the paths of other files that are read
 * @returns files that nobody has read, with what is to be said of them
 */
export async function checkFiles(
  folder: string,
  content: Content,
  named: readonly NamedFile[],
  others: readonly string[],
  unread: Unread,
  locale: Locale,
): Promise<SourceFile[]> {
  const recordOf = recordsOf(folder);
  const there = new Set([...named.map(({ file }) => file.path), ...others].map(caseless));
  const texts = content.pages.map(({ file }) => String(file.value));
  const paths = await unreadFiles(folder);
  const told = tellUnread(paths, (path) => there.has(caseless(path)), texts, locale);
  note([...told.meant, ...checkDepth(named)], unread);
  const places = await checkPlaces(content, unread, recordOf);
  const reviews = await checkReviews(content, unread, recordOf, places.renamed);
  await checkNames(named, recordOf);
  checkUnplaced(content, places.free);
  await warnOfNames(named, recordOf);
  return [...told.files, ...reviews, ...places.files];
}

/** Takes note of what files would hold that have to be renamed: links to it are not broken. */
function note(meant: readonly string[], unread: Unread): void {
  for (const path of meant) {
    const kind = kindAt(path);
    if (kind) unread.ids.push({ kind, id: idIn(path) });
    if (path === THEMES_FILE) unread.themes = true;
  }
}

/** Reads the records of imports, each when it is first asked for: they are as large as the reviews. */
function recordsOf(folder: string): (review: string) => Promise<ImportRecord | undefined> {
  const records = new Map<string, Promise<ImportRecord | undefined>>();
  const read = async (review: string) => {
    // A record that is refused is told elsewhere.
    const text = await textAt(folder, recordPath(review)).catch(() => undefined);
    return text === undefined ? undefined : parseImportRecord(text, review);
  };
  return (review) => {
    const record = records.get(review) ?? read(review);
    records.set(review, record);
    return record;
  };
}
