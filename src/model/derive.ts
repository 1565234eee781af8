import type { Measure, Problem, Review } from './nodes.ts';
import type { Status } from './status.ts';

/** How a problem stands to the reviews that its own review answers (SARIF's baselineState). */
export type BaselineState = 'new' | 'unchanged' | 'updated';

/** The statuses after which nothing is waited for; what stands for good has no end to be late for. */
const FINISHED: readonly Status[] = [
  'done-claimed',
  'verified',
  'standing',
  'superseded',
  'not-applicable',
];

/** Whether the problem was found in an earlier review. */
export function isRecurring(problem: Problem): boolean {
  return problem.continues !== undefined;
}

/**
 * Whether the problem is new, or one of the baseline's again, in the same words or in others.
 * @returns undefined where its review answers no review of this site, or where what it continues may be withheld
 */
export function baselineState({ review, continues, data }: Problem): BaselineState | undefined {
  if (review.baseline.length === 0) return undefined;
  if (!continues || !review.baseline.includes(continues.review)) {
    return isComparable(review) ? 'new' : undefined;
  }
  return continues.data.title === data.title ? 'unchanged' : 'updated';
}

/** The problems of the baseline that the review does not find again (SARIF's `absent`). */
export function absentProblems(review: Review): Problem[] {
  return review.baseline
    .flatMap(({ problems }) => problems)
    .filter(({ continuedBy }) => !continuedBy.some((problem) => problem.review === review));
}

/** Whether all problems of a review and of those that it answers are there, to tell which are new or not found again. */
export function isComparable(review: Review): boolean {
  const isWhole = [review, ...review.baseline].every(({ lacks }) => !lacks.has('problem'));
  return isWhole && !review.lacks.has('baseline');
}

/** Whether nothing is waited for any more. */
export function isFinished(status: Status): boolean {
  return FINISHED.includes(status);
}

/**
 * Whether a measure is past its day and not finished.
 * @param asOf the day to judge by, ISO 8601; nothing here reads the clock
 */
export function isOverdue(
  promise: Pick<Measure, 'status'> & { data: { due?: string | undefined } },
  asOf: string,
): boolean {
  return isPast(promise.data.due, promise.status, asOf);
}

/** The same of any day and status: a task of a checklist has them too. */
export function isPast(due: string | undefined, status: Status, asOf: string): boolean {
  return due !== undefined && due < asOf && !isFinished(status);
}
