import type { Interface } from './interface.ts';
import type { Review } from '../model/nodes.ts';

/** What a review is called among others: by its year, and by its id too where the year has several. */
export function reviewName(
  { id, aloneInYear, data: { year } }: Review,
  { yearReview }: Pick<Interface, 'yearReview'>,
): string {
  return aloneInYear ? yearReview(year) : `${yearReview(year)} ${id}`;
}
