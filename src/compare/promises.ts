import type { Graph } from '../model/graph.ts';
import type { LinkedTarget, Review } from '../model/nodes.ts';
import {
  countByOutcome,
  outcomeOf,
  reportsOn,
  type TargetOutcome,
  type TargetReport,
} from './target-outcome.ts';
import { yearsOf } from './years.ts';

/** A target with what became of it. */
export interface Promised {
  target: LinkedTarget;
  /** The last figure reported. */
  report: TargetReport | undefined;
  outcome: TargetOutcome;
}

/** A target with the year of the review that promises it. */
export interface DatedPromise extends Promised {
  year: number;
}

/** The targets that the reviews of one year promise. */
export interface PromiseYear {
  year: number;
  /** Undefined where the year has no review. */
  promises: Promised[] | undefined;
  /** How many came to what; undefined where the year has no review. */
  counts: { outcome: TargetOutcome; count: number }[] | undefined;
}

/** The targets by the year of the review that promises them, the earliest year first. */
export function promisesByYear({ reviews }: Graph): PromiseYear[] {
  return yearsOf(reviews).map(({ year, reviews: ofYear }) => {
    if (ofYear.length === 0) return { year, promises: undefined, counts: undefined };
    const promises = ofYear.flatMap(promisesOf);
    return { year, promises, counts: countByOutcome(promises.map(({ outcome }) => outcome)) };
  });
}

/**
 * How much of a promise a figure is: 1 is as promised, 0.5 half of it. Of a promise of nothing any figure is
 * infinitely much.
 */
export function shareOf(promised: number, reported: number): number {
  if (promised === reported) return 1;
  return reported / promised;
}

/** A target with what became of it. */
export function promiseOf(target: LinkedTarget): Promised {
  return { target, report: reportsOn(target).at(-1), outcome: outcomeOf(target) };
}

function promisesOf({ measures }: Review): Promised[] {
  return measures.flatMap(({ targets }) => targets.map(promiseOf));
}
