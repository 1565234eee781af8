import type { FollowUp, Problem, Review } from '../model/nodes.ts';
import { groupOf } from './status-groups.ts';

/** What a report can state of the problems that it answers. */
export const CLAIMS = ['aspects', 'problems', 'done', 'partial', 'open'] as const;

/** One number that a report states, beside what the site counts. */
export interface Claim {
  claim: (typeof CLAIMS)[number];
  stated: number;
  /** Undefined where the reviews that it answers are not on the site: nothing can be counted. */
  counted: number | undefined;
}

/** What a report states about the problems that it answers, beside what its own follow-ups bear out. */
export function claimsOf(review: Review): Claim[] {
  const { totals } = review.data;
  const counts = review.baseline.length === 0 ? undefined : countsOf(review);
  return CLAIMS.flatMap((claim) => {
    const stated = totals?.[claim];
    return stated === undefined ? [] : [{ claim, stated, counted: counts?.[claim] }];
  });
}

function countsOf(review: Review): Record<(typeof CLAIMS)[number], number> {
  const problems = review.baseline.flatMap((answered) => answered.problems);
  const groups = problems.map((problem) => reportedGroup(problem, review));
  const count = (...wanted: typeof groups) => groups.filter((each) => wanted.includes(each)).length;
  return {
    aspects: review.baseline.reduce((sum, { aspects }) => sum + aspects.length, 0),
    problems: problems.length,
    done: count('verified', 'claimed', 'dropped'),
    partial: count('under-way'),
    open: count('open', undefined),
  };
}

/** Where a problem stood by the last word of the report itself; later records are none of its claims. */
function reportedGroup({ followUps }: Problem, review: Review) {
  const printed = followUps.filter((followUp) => isPrinted(followUp, review));
  const last = printed.findLast(({ status }) => status !== undefined);
  return last?.status && groupOf(last.status);
}

/** Whether a follow-up stands in the document of a review; others were recorded later. */
export function isPrinted({ id }: FollowUp, { data }: Review): boolean {
  return data.outline.some((node) => node.type === 'entry' && node.id === id);
}
