import type { Interface } from './interface.ts';
import type { Review } from '../model/nodes.ts';

/** What a review is called among others: by its year, and by its id too where the year has several. */
export function reviewName(
  { id, data: { year } }: Review,
  reviews: readonly Review[],
  { yearReview }: Pick<Interface, 'yearReview'>,
): string {
  const alone = reviews.filter(({ data }) => data.year === year).length === 1;
  return alone ? yearReview(year) : `${yearReview(year)} ${id}`;
}
