import { reviewOf } from '../model/ids.ts';
import type { Content, ReadEntry } from './content.ts';
import { importAgain, type ImportRecord, reviewPath } from './import-record.ts';
import { placesIn } from './missing-entries.ts';
import type { Unread } from './references.ts';
import { SourceFile } from './source-file.ts';

const START = { line: 1, column: 1 };

/**
 * Tells of entries whose review is not there, once for all of it: at the review that was renamed, where it was deleted,
 * or at the first of the entries. Takes note of it, so that no link to it is called broken too.
 * @param recordOf the record of a review's import
 * @param told the entries that are told to have another name
 * @returns reviews that are gone, as files with their errors
 */
export async function checkReviews(
  content: Content,
  unread: Unread,
  recordOf: (review: string) => Promise<ImportRecord | undefined>,
  told: ReadonlySet<ReadEntry>,
): Promise<SourceFile[]> {
  const reviews = [...content.reviews, ...unread.ids.filter(({ kind }) => kind === 'review')];
  const known = new Set(reviews.map(({ id }) => id));
  const orphans = content.entries.filter(
    (entry) => !known.has(reviewOf(entry.id)) && !entry.file.isBroken && !told.has(entry),
  );
  const gone: SourceFile[] = [];
  for (const [review, entries] of Map.groupBy(orphans, ({ id }) => reviewOf(id))) {
    unread.ids.push({ kind: 'review', id: review });
    const path = reviewPath(review);
    const renamed = content.reviews.find(
      (other) =>
        placesIn(other).length > 0 && placesIn(other).every(({ id }) => reviewOf(id) === review),
    );
    const [first] = entries as [ReadEntry];
    const record = renamed ? undefined : await recordOf(review);
    if (renamed) renamed.file.error('review-renamed', START, { path });
    else if (record?.files[path] !== undefined) {
      const file = new SourceFile(path, '', first.file.locale);
      const command = importAgain(record, review);
      file.error('review-missing', START, { review, count: entries.length, command });
      gone.push(file);
    } else {
      const details = { id: first.id, review, count: entries.length };
      const id = entries.length > 1 ? 'entries-without-review' : 'entry-without-review';
      first.file.error(id, START, details);
    }
  }
  return gone;
}
