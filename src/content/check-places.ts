import { nearest } from '../text/nearest.ts';
import type { Content, ReadEntry } from './content.ts';
import { folderOf } from './entry-names.ts';
import { importAgain, type ImportRecord } from './import-record.ts';
import { type MissingEntry, missingEntries, placesIn } from './missing-entries.ts';
import { placesOf } from './places-of.ts';
import type { Unread } from './references.ts';
import { renamedEntry } from './renamed-entry.ts';
import { SourceFile } from './source-file.ts';

const START = { line: 1, column: 1 };

/**
 * Tells of entries that outlines have places for and that have no file: at the file that was renamed or moved, else
 * where the file is gone, with all that leads there. Takes note of them, so that no link to them is called broken too.
 * @param recordOf the record of a review's import
 * @returns what is gone, as files with their errors; and the entries that have no place and were not told
 */
export async function checkPlaces(
  content: Content,
  unread: Unread,
  recordOf: (review: string) => Promise<ImportRecord | undefined>,
): Promise<{ gone: SourceFile[]; free: ReadonlySet<ReadEntry> }> {
  const placed = new Set(content.reviews.flatMap((review) => placesIn(review).map(({ id }) => id)));
  const free = new Set(content.entries.filter(({ id }) => !placed.has(id)));
  const gone: MissingEntry[] = [];
  for (const review of content.reviews) {
    const all = await missingEntries(review, content, unread, recordOf);
    for (const missing of all) {
      const { id, kind, path, record } = missing;
      const isOnly = all.filter((other) => other.kind === kind).length === 1;
      const renamed = renamedEntry(missing, free, isOnly);
      const isImported = record?.files[path] !== undefined;
      if (renamed) free.delete(renamed);
      // Nobody knows which is right where no import gave the name; the reference tells it with what it may mean.
      if (renamed && !isImported && nearest(id, [renamed.id]) !== undefined) continue;
      unread.ids.push({ kind, id });
      if (renamed) {
        const places = placesOf(content, [id], renamed.file.locale);
        renamed.file.error('entry-renamed', START, { path, places });
      } else gone.push(missing);
    }
  }
  const folders = new Set(content.entries.map(({ file }) => folderOf(file.path)));
  const groups = Map.groupBy(gone, ({ path }) =>
    folders.has(folderOf(path)) ? path : folderOf(path),
  );
  const files = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [tellGone(content, first, others)] : [],
  );
  return { gone: files, free };
}

/** What was there and is gone, as a file with its error; the folder, where all is gone that was in it. */
function tellGone(
  content: Content,
  { id, path, review, record }: MissingEntry,
  others: readonly MissingEntry[],
): SourceFile {
  const { locale } = review.file;
  const ids = [id, ...others.map((other) => other.id)];
  const file = new SourceFile(others.length > 0 ? folderOf(path) : path, '', locale);
  const details = { count: ids.length, places: placesOf(content, ids, locale) };
  const what = others.length > 0 ? 'entries-missing' : 'entry-missing';
  if (record?.files[path] === undefined) file.error(what, START, details);
  else {
    file.error(`${what}-imported`, START, { ...details, command: importAgain(record, review.id) });
  }
  return file;
}
