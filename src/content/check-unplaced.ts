import { reviewOf } from '../model/ids.ts';
import type { Content, ReadEntry, ReadReview } from './content.ts';

const START = { line: 1, column: 1 };

/**
 * Records an error in each entry that has no place in the outline of its review though others of its kind have one: the
 * document would be without it. What is dated after the report was recorded later; the document is as it was.
 * @param free the entries that have no place in any outline
 */
export function checkUnplaced(content: Content, free: ReadonlySet<ReadEntry>): void {
  const reviews = new Map(content.reviews.map((review) => [review.id, review]));
  const groupOf = ({ kind, id }: ReadEntry): string => `${kind} ${reviewOf(id)}`;
  const placed = new Set(content.entries.filter((entry) => !free.has(entry)).map(groupOf));
  for (const entry of free) {
    const review = reviews.get(reviewOf(entry.id));
    if (!review || entry.file.isBroken || isLater(entry, review)) continue;
    if (!placed.has(groupOf(entry))) continue;
    const details = { id: entry.id, outline: review.file.path };
    const { date } = review.data;
    if (date === undefined) entry.file.error('entry-unplaced', START, details);
    else entry.file.error('entry-unplaced-dated', START, { ...details, date });
  }
}

/** Whether an entry was recorded after the report; any that has a date may have been, where the report has none. */
function isLater({ data: { date } }: ReadEntry, { data }: ReadReview): boolean {
  return date !== undefined && (data.date === undefined || date > data.date);
}
