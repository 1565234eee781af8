import type { Graph } from '../model/graph.ts';
import { baselineState, isRecurring } from '../model/derive.ts';
import type { Problem } from '../model/nodes.ts';
import { yearsOf } from './years.ts';

/**
 * How a problem stands to earlier years: `again` where it continues an earlier one, `new` where its review
 * answers another and the problem continues none, `uncompared` where its review answers none of this site or nobody
 * has looked for problems that are found again.
 */
export const ORIGINS = ['again', 'new', 'uncompared'] as const;

export type Origin = (typeof ORIGINS)[number];

/** The problems of one year by their origin. */
export interface RecurrenceYear {
  year: number;
  /** Undefined where the year has no review. */
  counts: { origin: Origin; count: number }[] | undefined;
}

/** Counts, year by year, the problems that are new and those that were found before. */
export function recurrenceByYear({ reviews }: Graph): RecurrenceYear[] {
  return yearsOf(reviews).map(({ year, reviews }) => {
    if (reviews.length === 0) return { year, counts: undefined };
    const origins = reviews.flatMap(({ problems }) => problems.map(originOf));
    return {
      year,
      counts: ORIGINS.map((origin) => ({
        origin,
        count: origins.filter((each) => each === origin).length,
      })),
    };
  });
}

function originOf(problem: Problem): Origin {
  if (isRecurring(problem)) return 'again';
  return baselineState(problem) === undefined ? 'uncompared' : 'new';
}
