import type { Entry, FollowUp, Problem } from './nodes.ts';

/** Compares texts by their code units, which no system's language changes. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries in the order of their review; those without a place in it last. */
export function byOrder(a: Entry, b: Entry): number {
  return (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || compareText(a.id, b.id);
}

/** The last day of a year, ISO 8601. */
export const endOf = (year: number): string => `${year}-12-31`;

/** The day that a follow-up speaks of: its date, else the end of the year that its review covers. */
export const dayOf = ({ data, review }: FollowUp): string => data.date ?? endOf(review.data.year);

/** Follow-ups in order of time. */
export function byTime(a: FollowUp, b: FollowUp): number {
  return compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id);
}

/** Problems in the order of their years. */
export function byReview(a: Problem, b: Problem): number {
  return a.review.data.year - b.review.data.year || byOrder(a, b);
}
