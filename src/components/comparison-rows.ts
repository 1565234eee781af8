import type { Interface } from '../i18n/interface.ts';
import { absentProblems, isRecurring } from '../model/derive.ts';
import type { Problem, Review } from '../model/nodes.ts';

/** One number of the comparison with the reviews that a report answers. */
export interface ComparisonRow {
  label: string;
  count: number;
}

/** How the problems of a review stand to those before; nothing where it answers no review of the site. */
export function comparisonRows(review: Review, { found }: Interface): ComparisonRow[] {
  if (review.baseline.length === 0) return [];
  const count = (counts: (problem: Problem) => boolean) => review.problems.filter(counts).length;
  return [
    { label: found.new, count: count((problem) => !isRecurring(problem)) },
    { label: found.again, count: count(isRecurring) },
    { label: found.absent, count: absentProblems(review).length },
  ];
}
