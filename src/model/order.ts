import type { Entry, FollowUp, Problem } from './nodes.ts';

/** Compares texts by their code units, which no system's language changes. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries in the order of their review; those without a place in it last. */
export function byOrder(a: Entry, b: Entry): number {
  return (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || compareText(a.id, b.id);
}

/** Follow-ups in order of time; one without a date stands at the end of its review's year. */
export function byTime(a: FollowUp, b: FollowUp): number {
  const date = (entry: FollowUp) => entry.data.date ?? `${entry.review.data.year}-12-31`;
  return compareText(date(a), date(b)) || compareText(a.id, b.id);
}

/** Problems in the order of their years. */
export function byReview(a: Problem, b: Problem): number {
  return a.review.data.year - b.review.data.year || byOrder(a, b);
}
