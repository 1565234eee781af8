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

/** The targets that the reviews of one year promise. */
export interface PromiseYear {
  year: number;
  /** Undefined where the year has no review. */
  promises: Promised[] | undefined;
  /** How many came to what; undefined where the year has no review. */
  counts: { outcome: TargetOutcome; count: number }[] | undefined;
}

/** A figure that was promised in more than one year. */
export interface RepeatedPromise {
  metric: string;
  unit: string;
  /** In order of time. Several of one year, as one for each office, stand beside each other. */
  promises: (Promised & { year: number })[];
}

/** The targets by the year of the review that promises them, the earliest year first. */
export function promisesByYear({ reviews }: Graph): PromiseYear[] {
  return yearsOf(reviews).map(({ year, reviews: ofYear }) => {
    if (ofYear.length === 0) return { year, promises: undefined, counts: undefined };
    const promises = ofYear.flatMap((review) => promisesOf(review, reviews));
    return { year, promises, counts: countByOutcome(promises.map(({ outcome }) => outcome)) };
  });
}

/**
 * The figures promised in more than one year: of the same name and unit, bounded the same way, under the same
 * theme. Those promised most often come first.
 */
export function repeatedPromises(graph: Graph): RepeatedPromise[] {
  const series = new Map<string, RepeatedPromise>();
  for (const { year, promises = [] } of promisesByYear(graph)) {
    for (const promise of promises) {
      const { data, measure } = promise.target;
      const key = JSON.stringify([data.metric, data.unit, data.op === '<=', measure.theme?.id]);
      const found = series.get(key) ?? { metric: data.metric, unit: data.unit, promises: [] };
      series.set(key, { ...found, promises: [...found.promises, { ...promise, year }] });
    }
  }
  return [...series.values()]
    .filter(({ promises }) => new Set(promises.map(({ year }) => year)).size > 1)
    .sort((a, b) => b.promises.length - a.promises.length);
}

/**
 * How much of a promise a figure is: 1 is as promised, 0.5 half of it. Of a promise of nothing any figure is
 * infinitely much.
 */
export function shareOf(promised: number, reported: number): number {
  if (promised === reported) return 1;
  return reported / promised;
}

function promisesOf(review: Review, reviews: readonly Review[]): Promised[] {
  return review.measures.flatMap(({ targets }) =>
    targets.map((target) => ({
      target,
      report: reportsOn(target).at(-1),
      outcome: outcomeOf(target, reviews),
    })),
  );
}
