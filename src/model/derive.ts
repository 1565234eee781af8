import type { Measure, Problem, Review } from './nodes.ts';
import type { Standing, Status } from './status.ts';

/** How a problem stands to the reviews that its own review answers (SARIF's baselineState). */
export type BaselineState = 'new' | 'unchanged' | 'updated';

/** The statuses after which nothing is waited for; what stands for good has no end to be late for. */
const FINISHED: readonly Standing[] = [
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
 * @returns undefined where its review answers no review of this site, or where that cannot be told (`isComparable`)
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

/**
 * Whether it can be told which problems are new or not found again: a person has looked for them, and all problems of
 * the review and of those that it answers are there.
 */
export function isComparable(review: Review): boolean {
  const isWhole = [review, ...review.baseline].every(({ lacks }) => !lacks.has('problem'));
  return isWhole && !review.lacks.has('baseline') && review.checked.has('earlier');
}

/** Whether nothing is waited for any more. */
export function isFinished(status: Standing): boolean {
  return FINISHED.includes(status);
}

/**
 * Whether a measure, or a part of it that has a day of its own, is past its day and not finished. What nobody has
 * recorded is not overdue where all problems that it answers are finished.
 * @param asOf the day to judge by, ISO 8601; nothing here reads the clock
 * @returns undefined where nobody has recorded it and nobody has looked through the links: it may be done
 */
export function isOverdue(
  measure: Measure,
  asOf: string,
  part: DuePart = ofItself(measure),
): boolean | undefined {
  const status = part.status ?? measure.status;
  if (part.due === undefined || part.due >= asOf || isFinished(status)) return false;
  if (status !== 'unrecorded') return true;
  const { problems, review } = measure;
  if (problems.length > 0 && problems.every((problem) => isFinished(problem.status))) return false;
  return review.checked.has('links') ? true : undefined;
}

/** What has a day of its own: a measure, a task of it, a target. */
export interface DuePart {
  /** ISO 8601. */
  due?: string | undefined;
  /** Where it stands itself; that of its measure when absent. */
  status?: Status | undefined;
}

const ofItself = ({ data }: Measure): DuePart => ({ due: data.due });
