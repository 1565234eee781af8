import type { Cause, Measure, Problem, Review } from '../../model/nodes.ts';
import { byOrder, byReview } from '../../model/order.ts';

/** What has one number in a ledger: a problem with all that answers it, or what answers no problem. */
export interface LedgerItem {
  /** From 1 through the whole ledger; the numbers of the document begin anew under each aspect. */
  number: number;
  /** Undefined for a measure or cause that names none. */
  problem: Problem | undefined;
  causes: Cause[];
  measures: Measure[];
}

/**
 * The items of a review's ledger, so that none of its entries is left out: its problems; those of other
 * reviews that its measures or causes name; its measures without a problem; what causes remain.
 */
export function ledgerItems(review: Review): LedgerItem[] {
  const named = [...review.measures, ...review.causes].flatMap(({ problems }) => problems);
  const others = [...new Set(named)].filter((problem) => problem.review !== review).sort(byReview);
  const items = [
    ...review.problems.map((problem) => answerTo(problem)),
    ...others.map((problem) => answerTo(problem, review)),
    ...review.measures
      .filter(({ problems }) => problems.length === 0)
      .map((measure) => ({
        problem: undefined,
        causes: measure.causes,
        measures: [measure],
      })),
  ];
  const known = new Set(items.flatMap(({ causes }) => causes));
  const rest = review.causes
    .filter((cause) => !known.has(cause))
    .map((cause) => ({ problem: undefined, causes: [cause], measures: [] }));
  return [...items, ...rest].map((item, index) => ({ number: index + 1, ...item }));
}

/**
 * A problem with its causes and measures. A cause that names no problem belongs to those that the measures
 * against it answer.
 * @param within the review of which alone causes and measures are taken
 */
function answerTo(problem: Problem, within?: Review): Omit<LedgerItem, 'number'> {
  const isWithin = ({ review }: Cause | Measure): boolean => !within || review === within;
  const measures = problem.measures.filter(isWithin);
  const unnamed = measures
    .flatMap(({ causes }) => causes)
    .filter(({ problems }) => problems.length === 0);
  const causes = [...new Set([...problem.causes.filter(isWithin), ...unnamed])];
  return {
    problem,
    causes: causes.sort(byOrder),
    measures: measures.sort(byOrder),
  };
}

/** The measures of a ledger: those of its review, then those of others that answer its problems. */
export function ledgerMeasures(review: Review, items: readonly LedgerItem[]): Measure[] {
  return [...new Set([...review.measures, ...items.flatMap(({ measures }) => measures)])];
}
