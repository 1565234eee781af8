import type { Actual } from '../model/actual.ts';
import type { FollowUp, LinkedTarget } from '../model/nodes.ts';
import { dayOf } from '../model/order.ts';
import type { Target } from '../model/target.ts';
import { groupOf } from './status-groups.ts';

/**
 * What became of a target: `met` or `missed` by the last figure reported; `late` when it was missed and met
 * after its day; `under-way` while the work goes on and may still reach it; `incomparable` when that figure has
 * another unit; `unjudged` when it is not certain what the figures say of one another, so that they only stand side by
 * side; `dropped` when its measure was given up before any was reported; `awaited` while no later
 * review answers the one that promised it; `unreported` when one does and says nothing of it; `unlinked` when nobody has
 * looked through the links by which that could be told; `unknown` when a report of it may be withheld.
 */
export const TARGET_OUTCOMES = [
  'met',
  'late',
  'missed',
  'under-way',
  'incomparable',
  'unjudged',
  'dropped',
  'awaited',
  'unreported',
  'unlinked',
  'unknown',
] as const;

export type TargetOutcome = (typeof TARGET_OUTCOMES)[number];

/** A figure that was reported on a target. */
export interface TargetReport {
  followUp: FollowUp;
  /** The year of which it speaks. */
  year: number;
  actual: Actual;
  outcome: 'met' | 'missed' | 'under-way' | 'incomparable' | 'unjudged';
}

/** The figures that follow-ups report on a target, in order of time. */
export function reportsOn(target: LinkedTarget): TargetReport[] {
  return target.followUps.flatMap((followUp) =>
    followUp.data.actuals
      .filter((actual) => actual.target === target.id)
      .map((actual) => ({
        followUp,
        year: yearOf(followUp),
        actual,
        outcome: judge(target, actual, followUp),
      })),
  );
}

/** What became of a target by all that has been published. */
export function outcomeOf(target: LinkedTarget): TargetOutcome {
  const reports = reportsOn(target);
  const last = reports.at(-1);
  if (last) return isLate(target, reports) ? 'late' : last.outcome;
  const { review, status } = target.measure;
  if (groupOf(status) === 'dropped') return 'dropped';
  const isAnswered = review.answeredBy.length > 0;
  if (review.lacks.has('successor') || (isAnswered && review.lacks.has('answer'))) return 'unknown';
  const isLookedThrough =
    review.checked.has('kinds') &&
    [review, ...review.answeredBy].every(({ checked }) => checked.has('links'));
  if (!isLookedThrough) return 'unlinked';
  return isAnswered ? 'unreported' : 'awaited';
}

/** Missed by a figure before, and met by the last only after the day by which it was promised. */
function isLate({ data, measure }: LinkedTarget, reports: readonly TargetReport[]): boolean {
  const last = reports.at(-1);
  const due = data.due ?? measure.data.due;
  if (last?.outcome !== 'met' || due === undefined) return false;
  const wasMissed = reports.some(({ outcome }) => outcome === 'missed' || outcome === 'under-way');
  return wasMissed && dayOf(last.followUp) > due;
}

/**
 * Whether a figure is as large or as small as promised. Who promises 20 and does 22 has kept the promise;
 * who promises none (降为0) has not by any.
 */
export function reaches({ op, value }: Target, actual: Pick<Actual, 'value'>): boolean {
  const isLimit = op === '<=' || (op === '=' && value === 0);
  return isLimit ? actual.value <= value : actual.value >= value;
}

function judge(
  { data, measure }: LinkedTarget,
  actual: Actual,
  { review, status }: FollowUp,
): TargetReport['outcome'] {
  const isLookedThrough =
    measure.review.checked.has('kinds') &&
    review.checked.has('kinds') &&
    review.checked.has('links');
  if (!isLookedThrough) return 'unjudged';
  if (actual.unit !== data.unit) return 'incomparable';
  if (isOpenBeyond(data, actual)) return 'unjudged';
  if (reaches(data, actual)) return 'met';
  if (status === 'in-progress') return 'under-way';
  return isBound(data) ? 'missed' : 'unjudged';
}

/** Whether a result may lie on either side of what was promised: 低于90% of at least 80%. */
function isOpenBeyond({ op, value }: Target, actual: Actual): boolean {
  if (op === '<=' && actual.op === '>=') return actual.value <= value;
  return op !== '<=' && actual.op === '<=' && actual.value >= value;
}

/** Whether it is certain on which side of its value a target is to stay: of 投入180万元 it is not. */
function isBound({ op, value }: Target): boolean {
  return op === '>=' || op === '<=' || (op === '=' && value === 0);
}

/** The year that a follow-up speaks of: that of its date, else the year its review covers. */
export function yearOf({ data, review }: FollowUp): number {
  return data.date === undefined ? review.data.year : Number(data.date.slice(0, 4));
}

/** How often each outcome occurs, all outcomes in their order. */
export function countByOutcome(
  outcomes: readonly TargetOutcome[],
): { outcome: TargetOutcome; count: number }[] {
  return TARGET_OUTCOMES.map((outcome) => ({
    outcome,
    count: outcomes.filter((each) => each === outcome).length,
  }));
}
