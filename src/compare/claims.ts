import type { FollowUp, Problem, Review } from '../model/nodes.ts';
import { groupOf } from './status-groups.ts';

/** What a report can state of the problems that it answers. */
export const CLAIMS = ['aspects', 'problems', 'done', 'partial', 'open'] as const;

/** What a report says of a single problem that it answers, `unmentioned` when it says nothing. */
export const ANSWERS = ['done', 'partial', 'open', 'dropped', 'unmentioned'] as const;

export type Answer = (typeof ANSWERS)[number];

/** One number that a report states, beside what the site counts. */
export interface Claim {
  claim: (typeof CLAIMS)[number] | Answer;
  /** Undefined where the report states none. */
  stated: number | undefined;
  /** Undefined where the reviews that it answers are not on the site: nothing can be counted. */
  counted: number | undefined;
  /** The problems that are counted; none for numbers of other things. */
  problems: Problem[];
}

/**
 * What a report states about the problems that it answers, beside what its own follow-ups bear out, and what
 * they show that it does not state. Empty where it states nothing, where something of what is counted is withheld, and
 * where nobody has looked through it yet.
 */
export function claimsOf(review: Review): Claim[] {
  const { totals } = review.data;
  if (!totals || CLAIMS.every((claim) => totals[claim] === undefined)) return [];
  if (!isCountable(review)) return [];
  const answered = review.baseline.flatMap(({ problems }) => problems);
  const isKnown = review.baseline.length > 0;
  const aspects = review.baseline.reduce((sum, each) => sum + each.aspects.length, 0);
  const answers = ANSWERS.map((answer) => ({
    claim: answer,
    problems: answered.filter((problem) => answerOf(problem, review) === answer),
  }));
  const claims = [
    { claim: 'aspects' as const, problems: [], counted: aspects },
    { claim: 'problems' as const, problems: answered },
    ...answers,
  ];
  return claims
    .map(({ counted, ...claim }: Omit<Claim, 'stated' | 'counted'> & { counted?: number }) => ({
      ...claim,
      stated: isStated(claim.claim) ? totals[claim.claim] : undefined,
      counted: isKnown ? (counted ?? claim.problems.length) : undefined,
    }))
    .filter(({ stated, problems }) => stated !== undefined || problems.length > 0);
}

/** Whether all that would be counted is there, and a person has looked through what is counted. */
function isCountable({ lacks, baseline, checked }: Review): boolean {
  const isWhole = baseline.every(
    (each) => !each.lacks.has('problem') && !each.lacks.has('heading'),
  );
  const isKnown = checked.has('links') && baseline.every((each) => each.checked.has('kinds'));
  return isWhole && isKnown && !lacks.has('follow-up') && !lacks.has('baseline');
}

function isStated(claim: Claim['claim']): claim is (typeof CLAIMS)[number] {
  return CLAIMS.some((each) => each === claim);
}

const ANSWER_OF = {
  verified: 'done',
  claimed: 'done',
  'under-way': 'partial',
  'not-done': 'open',
  open: 'open',
  unrecorded: 'unmentioned',
  dropped: 'dropped',
} as const;

/** Where a problem stood by the last word of the report itself; later records are none of its claims. */
function answerOf({ followUps }: Problem, review: Review): Answer {
  const printed = followUps.filter((followUp) => isPrinted(followUp, review));
  const status = printed.findLast(({ status }) => status !== undefined)?.status;
  return status === undefined ? 'unmentioned' : ANSWER_OF[groupOf(status)];
}

/** Whether a follow-up stands in the document of a review; others were recorded later. */
export function isPrinted({ id }: FollowUp, { data }: Review): boolean {
  return data.outline.some((node) => node.type === 'entry' && node.id === id);
}
