import type { Review } from '../model/nodes.ts';

/** A year of the site with its reviews; a year between two others may have none. */
export interface Year {
  year: number;
  reviews: Review[];
}

/** All years from the first review to the last, years without a review among them, the earliest first. */
export function yearsOf(reviews: readonly Review[]): Year[] {
  if (reviews.length === 0) return [];
  const years = reviews.map(({ data }) => data.year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    reviews: reviews.filter(({ data }) => data.year === first + index),
  }));
}
