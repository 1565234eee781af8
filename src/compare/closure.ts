import { isFollowUp } from '../model/kinds.ts';
import type { Graph } from '../model/graph.ts';
import type { Problem, Review } from '../model/nodes.ts';
import { dayOf, endOf } from '../model/order.ts';
import type { Standing } from '../model/status.ts';
import { countByGroup } from './status-groups.ts';
import { yearOf } from './target-outcome.ts';

/** How the problems of a review stood at the end of one day. */
export interface ClosurePoint {
  /** ISO 8601. */
  day: string;
  counts: ReturnType<typeof countByGroup>;
}

/** How the problems of a review were closed over time. */
export interface Closure {
  review: Review;
  /** In order of time; none while no day has come at which it could be told. */
  points: ClosurePoint[];
}

/**
 * For each review with problems, the earliest first: where its problems stood at the end of every year
 * after its own, and on the day of which the site speaks.
 * @param asOf that day, ISO 8601; without one it ends with the last year of which the content tells
 */
export function closures({ reviews, entries }: Graph, asOf: string | undefined): Closure[] {
  const told = entries.map((entry) => (isFollowUp(entry) ? yearOf(entry) : entry.review.data.year));
  const last = asOf ?? endOf(Math.max(...told));
  return reviews
    .filter(({ problems }) => problems.length > 0)
    .reverse()
    .map((review) => ({
      review,
      points: daysAfter(review.data.year, last).map((day) => ({
        day,
        counts: countByGroup(
          review.problems.map((problem) => ({ status: statusAt(problem, day) })),
        ),
      })),
    }));
}

/**
 * Where a problem stood at the end of a day, as the graph derives where it stands: the last word of its
 * follow-ups until then, else its own, else nobody has recorded it.
 */
export function statusAt({ data, followUps }: Problem, day: string): Standing {
  const known = followUps.filter((followUp) => dayOf(followUp) <= day);
  return (
    known.findLast(({ status }) => status !== undefined)?.status ?? data.status ?? 'unrecorded'
  );
}

function daysAfter(year: number, last: string): string[] {
  const ends: string[] = [];
  for (let next = year + 1; endOf(next) <= last; next += 1) ends.push(endOf(next));
  return last > (ends.at(-1) ?? endOf(year)) ? [...ends, last] : ends;
}
