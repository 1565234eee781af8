import { claimsOf } from '../compare/claims.ts';
import { lastActual } from '../compare/last-actual.ts';
import { outcomeOf, TARGET_OUTCOMES } from '../compare/target-outcome.ts';
import { trailOf } from '../compare/trail.ts';
import type { SiteContent } from '../content/link-content.ts';
import type { Entry, LinkedTarget, Measure, Problem, Review } from '../model/nodes.ts';

/** One look that a component can have, with something of the content that gives it this look. */
export interface Variant {
  name: string;
  /** Undefined where the content holds nothing of the sort. */
  id: string | undefined;
}

type Cases<T> = Record<string, (thing: T) => boolean>;

const PROBLEMS: Cases<Problem> = {
  'with all its parts': ({ parts }) => parts.length === 4,
  'without parts': ({ parts }) => parts.length === 0,
  'pointed out from outside': ({ data }) => data.source !== undefined,
  'found again': ({ continues }) => continues !== undefined,
  'followed up': ({ followUps }) => followUps.length > 1,
  'linked to nothing': ({ causes, measures, followUps }) =>
    causes.length + measures.length + followUps.length === 0,
};

const MEASURES: Cases<Measure> = {
  'with tasks': ({ data }) => data.tasks.length > 0,
  'with targets': ({ targets }) => targets.length > 0,
  'with neither': ({ data, targets }) => data.tasks.length + targets.length === 0,
};

const CLAIMS: Cases<Review> = {
  'that agree': (review) => claimsOf(review).some(({ stated, counted }) => stated === counted),
  'that differ': (review) =>
    claimsOf(review).some(
      ({ stated, counted }) => stated !== undefined && counted !== undefined && stated !== counted,
    ),
  'that cannot be counted': (review) =>
    claimsOf(review).some(({ counted }) => counted === undefined),
};

const TRAILS: Cases<Problem> = {
  'in the same words': (problem) => trailOf(problem).some(({ wording }) => wording === 'same'),
  reworded: (problem) => trailOf(problem).some(({ wording }) => wording === 'changed'),
  'in other words': (problem) => trailOf(problem).some(({ wording }) => wording === 'other'),
  'over many years': (problem) => trailOf(problem).length > 3,
};

/** The variants of each component that shows something of the content. */
export function variantsOf({
  graph,
  similarTo,
}: Pick<SiteContent, 'graph' | 'similarTo'>): Record<string, Variant[]> {
  const ofKind = <K extends Entry['kind']>(kind: K) =>
    graph.entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
  const problems = ofKind('problem');
  const measures = ofKind('measure');
  const targets = measures.flatMap((measure) => measure.targets);
  return {
    ProblemCard: find(problems, PROBLEMS),
    MeasureChecklist: find(measures, MEASURES),
    TargetMeter: find(targets, targetCases()),
    FollowUpTimeline: find(problems, { '': ({ followUps }) => followUps.length > 1 }),
    CauseList: find(problems, {
      '': ({ causes }) => causes.length > 0,
      'without a cause': ({ causes }) => causes.length === 0,
    }),
    ClaimTable: find(graph.reviews, CLAIMS),
    RecurrenceTrail: find(problems, TRAILS),
    AttachmentList: find(graph.entries, {
      '': ({ data }) => data.attachments.length > 0,
    }),
    SimilarProblems: find(problems, { '': ({ id }) => similarTo(id).length > 0 }),
  };
}

function targetCases(): Cases<LinkedTarget> {
  // What cannot be told depends on what is withheld from the reader, or on what nobody has looked through.
  const told = TARGET_OUTCOMES.filter((outcome) => outcome !== 'unknown' && outcome !== 'unlinked');
  const outcomes = told.map((outcome): [string, Cases<LinkedTarget>[string]] => [
    outcome,
    (target) => outcomeOf(target) === outcome,
  ]);
  return {
    ...Object.fromEntries(outcomes),
    'lower than reached before': (target) => lastActual(target)?.promise === 'lowered',
    'equal to what was reached before': (target) => lastActual(target)?.promise === 'equal',
    'at most': ({ data }) => data.op === '<=',
  };
}

function find<T extends { id: string }>(things: readonly T[], cases: Cases<T>): Variant[] {
  return Object.entries(cases).map(([name, fits]) => ({ name, id: things.find(fits)?.id }));
}
