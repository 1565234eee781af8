import type { Interface } from '../i18n/interface.ts';
import { absentProblems, isComparable, isRecurring } from '../model/derive.ts';
import type { Problem, Review } from '../model/nodes.ts';

/** One number of the comparison with the reviews that a report answers. */
export interface ComparisonRow {
  /** Its word in the legend. */
  term: `found-${keyof Interface['found']}`;
  label: string;
  count: number;
}

/** How the problems of a review stand to those before; nothing where that cannot be told. */
export function comparisonRows(review: Review, { found }: Interface): ComparisonRow[] {
  const { baseline, problems } = review;
  if (baseline.length === 0 || !isComparable(review)) return [];
  const isFromBaseline = ({ continues }: Problem): boolean =>
    continues !== undefined && baseline.includes(continues.review);
  const again = problems.filter(isFromBaseline).length;
  const recurring = problems.filter(isRecurring).length;
  return [
    { term: 'found-new', label: found.new, count: problems.length - recurring },
    { term: 'found-again', label: found.again, count: again },
    { term: 'found-earlier', label: found.earlier, count: recurring - again },
    { term: 'found-absent', label: found.absent, count: absentProblems(review).length },
  ];
}
