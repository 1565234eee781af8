import { nearest } from '../text/likeness/nearest.ts';
import type { Content, ReadEntry } from './content.ts';
import { folderOf } from './entry-names.ts';
import { importAgain, type ImportRecord } from './import-record.ts';
import { type MissingEntry, missingEntries, placesIn } from './missing-entries.ts';
import { placesOf } from './places-of.ts';
import type { Unread } from './references.ts';
import { renamedEntry } from './renamed-entry.ts';
import { SourceFile } from './source-file.ts';

const START = { line: 1, column: 1 };

/** What was told of entries that outlines have places for and that have no file. */
interface ToldPlaces {
  /** Files and folders that are not read, with their errors. */
  files: SourceFile[];
  /** The entries whose names were found to be others. */
  renamed: ReadonlySet<ReadEntry>;
  /** The entries that have no place in any outline, and of which nothing was told. */
  free: ReadonlySet<ReadEntry>;
}

/**
 * Tells of entries that outlines have places for and that have no file: at the file or folder that was renamed or moved,
 * else where it is gone. Takes note of them, so that no link to them is called broken too.
 * @param recordOf the record of a review's import
 */
export async function checkPlaces(
  content: Content,
  unread: Unread,
  recordOf: (review: string) => Promise<ImportRecord | undefined>,
): Promise<ToldPlaces> {
  const placed = new Set(content.reviews.flatMap((review) => placesIn(review).map(({ id }) => id)));
  const free = new Set(content.entries.filter(({ id }) => !placed.has(id)));
  const reviews = new Set(content.reviews.map(({ id }) => id));
  const gone: MissingEntry[] = [];
  const renamed = new Map<ReadEntry, MissingEntry>();
  for (const review of content.reviews) {
    const all = await missingEntries(review, content, unread, recordOf);
    for (const missing of all) {
      const { id, kind, path, record } = missing;
      const isOnly = all.filter((other) => other.kind === kind).length === 1;
      const entry = renamedEntry(missing, free, isOnly, reviews);
      if (entry) free.delete(entry);
      // Nobody knows which is right where no import gave the name; the reference tells it with what it may mean.
      const isImported = record?.files[path] !== undefined;
      if (entry && !isImported && nearest(id, [entry.id]) !== undefined) continue;
      unread.ids.push({ kind, id });
      if (entry) renamed.set(entry, missing);
      else gone.push(missing);
    }
  }
  const folders = new Set(content.entries.map(({ file }) => folderOf(file.path)));
  const groups = Map.groupBy(gone, ({ path }) =>
    folders.has(folderOf(path)) ? path : folderOf(path),
  );
  const files = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [tellGone(content, first, others)] : [],
  );
  return {
    files: [...files, ...tellRenamed(content, renamed)],
    renamed: new Set(renamed.keys()),
    free,
  };
}

/** Tells of files that were renamed, in them; once at their folder, where it was the folder. */
function tellRenamed(
  content: Content,
  renamed: ReadonlyMap<ReadEntry, MissingEntry>,
): SourceFile[] {
  const moves = [...renamed].map(([entry, missing]) => ({
    ...{ entry, missing },
    to: folderOf(entry.file.path),
    from: folderOf(missing.path),
  }));
  return [...Map.groupBy(moves, ({ from, to }) => `${from} ${to}`).values()].flatMap((group) => {
    const [{ entry, from, to } = { entry: undefined, from: '', to: '' }, ...others] = group;
    if (!entry) return [];
    const { locale } = entry.file;
    if (from !== to && others.length > 0) {
      const folder = new SourceFile(to, '', locale);
      const ids = group.map(({ missing }) => missing.id);
      const places = placesOf(content, ids, locale);
      folder.error('entries-renamed', START, { from, count: ids.length, places });
      return [folder];
    }
    for (const each of group) {
      const { id, path } = each.missing;
      const places = placesOf(content, [id], locale);
      each.entry.file.error('entry-renamed', START, { path, places });
    }
    return [];
  });
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
