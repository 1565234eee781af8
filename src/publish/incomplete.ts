import type { ReadEntry, ReadReview } from '../content/content.ts';
import { reviewOf } from '../model/ids.ts';
import type { Redacted } from './redact.ts';
import type { Visible } from './visible.ts';

type Items = Pick<Visible, 'reviews' | 'entries'>;

/**
 * The reviews of which something is withheld: entries, parts of the outline, figures; and those that answer, or are
 * answered by, a review that is. What is counted there, or found missing, would tell what is withheld, and call a
 * right report wrong.
 */
export function incompleteReviews(
  content: { reviews: readonly ReadReview[]; entries: readonly ReadEntry[] },
  visible: Visible,
  items: readonly Redacted<ReadReview | ReadEntry>[],
): string[] {
  const gone = withheldReviews(content, visible);
  const shown = new Set(visible.entries.map(({ id }) => id));
  const incomplete = new Set([
    ...content.entries.filter(({ id }) => !shown.has(id)).map(({ id }) => reviewOf(id)),
    ...items.filter(({ lacks }) => lacks).map(({ item }) => reviewOf(item.id)),
    ...content.reviews
      .filter(({ data, id }) => data.outline.length !== visible.outlines.get(id)?.length)
      .map(({ id }) => id),
  ]);
  for (const { id, data } of content.reviews) {
    if (gone.has(id)) for (const answered of data.baseline) incomplete.add(answered);
    else if (data.baseline.some((answered) => gone.has(answered))) incomplete.add(id);
  }
  return [...incomplete].filter((id) => !gone.has(id)).sort();
}

function withheldReviews(
  { reviews }: Pick<Items, 'reviews'> | { reviews: readonly ReadReview[] },
  visible: Items,
) {
  return new Set(reviews.map(({ id }) => id)).difference(
    new Set(visible.reviews.map(({ id }) => id)),
  );
}
