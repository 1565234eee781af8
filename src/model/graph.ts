import type { EntryKind } from './entry.ts';
import type { FollowUpData } from './follow-up.ts';
import { reviewOf, targetId } from './ids.ts';
import type {
  Aspect,
  Cause,
  Entry,
  EntryDataOf,
  FollowUp,
  Measure,
  Problem,
  Review,
} from './nodes.ts';
import type { Part } from './part.ts';
import type { ReviewData } from './review.ts';
import type { Status } from './status.ts';
import type { Theme } from './theme.ts';

/** An entry as the graph takes it: its front matter and the plain text of its body. */
export type EntryInput = {
  [K in EntryKind]: { kind: K; id: string; data: EntryDataOf[K]; text: string; parts: Part[] };
}[EntryKind];

/** A review as the graph takes it. */
export interface ReviewInput {
  id: string;
  data: ReviewData;
}

/** Everything the graph is made of. Content that may not be shown has been left out before. */
export interface GraphInput {
  reviews: ReviewInput[];
  entries: EntryInput[];
  themes: Theme[];
}

/** The published reviews with all links between their parts. */
export interface Graph {
  /** The latest year first. */
  reviews: Review[];
  themes: Theme[];
  /** Finds a review by its id. */
  review(id: string): Review | undefined;
  /** Finds an entry of any kind by its id. */
  entry(id: string): Entry | undefined;
  /** All entries, by review (the latest first), kind and order. */
  entries: Entry[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byOrder(a: Entry, b: Entry): number {
  return (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || compareText(a.id, b.id);
}

function byTime(a: FollowUp, b: FollowUp): number {
  const date = (entry: FollowUp) => entry.data.date ?? `${entry.review.data.year}-12-31`;
  return compareText(date(a), date(b)) || compareText(a.id, b.id);
}

/** Fills in the sections and aspects that a review's outline has. */
function readOutline(review: Review): void {
  for (const node of review.data.outline) {
    if (node.type === 'section') review.sections.push({ id: node.id, node, review, aspects: [] });
    if (node.type !== 'aspect') continue;
    const section = review.sections.at(-1);
    const aspect: Aspect = { id: node.id, node, section, review };
    review.aspects.push(aspect);
    section?.aspects.push(aspect);
  }
}

/** The status that a follow-up reports: what is done and was confirmed by somebody is verified. */
function reportedStatus({ status, verifiedBy }: FollowUpData): Status | undefined {
  const isDone = status === undefined || status === 'done-claimed';
  return verifiedBy !== undefined && isDone ? 'verified' : status;
}

function statusFrom(own: Status | undefined, followUps: FollowUp[]): Status {
  const reported = followUps.map(({ status }) => status);
  return reported.findLast((status) => status !== undefined) ?? own ?? 'open';
}

function pushOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/**
 * Links reviews and their entries over all years. Pure: the same content in any order gives the same
 * graph. A link to something that is not there (withheld, or refused by the check) is left out.
 */
export function buildGraph(input: GraphInput): Graph {
  const themes = new Map(input.themes.map((theme) => [theme.id, theme]));
  const reviews = new Map<string, Review>();
  const aspects = new Map<string, Aspect>();
  for (const { id, data } of input.reviews) {
    const review: Review = {
      kind: 'review',
      id,
      data,
      sections: [],
      aspects: [],
      followUps: [],
      problems: [],
      causes: [],
      measures: [],
      baseline: [],
    };
    readOutline(review);
    for (const aspect of review.aspects) aspects.set(aspect.id, aspect);
    reviews.set(id, review);
  }

  const entries = new Map<string, Entry>();
  for (const entry of input.entries) {
    const review = reviews.get(reviewOf(entry.id));
    if (!review) continue;
    const aspect = entry.data.aspect === undefined ? undefined : aspects.get(entry.data.aspect);
    const theme = themes.get(entry.data.theme ?? aspect?.node.theme ?? '');
    const base = { id: entry.id, text: entry.text, parts: entry.parts, review, aspect, theme };
    switch (entry.kind) {
      case 'problem':
        entries.set(entry.id, {
          ...base,
          kind: entry.kind,
          data: entry.data,
          causes: [],
          measures: [],
          followUps: [],
          continues: undefined,
          continuedBy: [],
          status: 'open',
        });
        break;
      case 'cause':
        entries.set(entry.id, {
          ...base,
          kind: entry.kind,
          data: entry.data,
          problems: [],
          measures: [],
        });
        break;
      case 'measure': {
        const measure: Measure = {
          ...base,
          kind: entry.kind,
          data: entry.data,
          problems: [],
          causes: [],
          targets: [],
          followUps: [],
          status: 'open',
        };
        measure.targets = entry.data.targets.map((data) => ({
          id: targetId(entry.id, data.id),
          data,
          measure,
          reports: [],
        }));
        entries.set(entry.id, measure);
        break;
      }
      case 'follow-up':
        entries.set(entry.id, {
          ...base,
          kind: entry.kind,
          data: entry.data,
          about: [],
          status: reportedStatus(entry.data),
        });
        break;
    }
  }

  const sorted = [...entries.values()].sort(byOrder);
  const targets = new Map(
    sorted.flatMap((entry) =>
      entry.kind === 'measure' ? entry.targets.map((target) => [target.id, target] as const) : [],
    ),
  );
  const find = <K extends EntryKind>(kind: K, ids: string[]) =>
    ids.flatMap((id) => {
      const entry = entries.get(id);
      return entry?.kind === kind ? [entry as Extract<Entry, { kind: K }>] : [];
    });

  for (const entry of sorted) {
    switch (entry.kind) {
      case 'problem':
        entry.review.problems.push(entry);
        for (const cause of find('cause', entry.data.causes)) linkCause(entry, cause);
        for (const measure of find('measure', entry.data.measures)) linkMeasure(entry, measure);
        entry.continues = find('problem', entry.data.continues ? [entry.data.continues] : [])[0];
        if (entry.continues) pushOnce(entry.continues.continuedBy, entry);
        break;
      case 'cause':
        entry.review.causes.push(entry);
        for (const problem of find('problem', entry.data.problems)) linkCause(problem, entry);
        break;
      case 'measure':
        entry.review.measures.push(entry);
        for (const problem of find('problem', entry.data.problems)) linkMeasure(problem, entry);
        for (const cause of find('cause', entry.data.causes)) {
          pushOnce(entry.causes, cause);
          pushOnce(cause.measures, entry);
        }
        break;
      case 'follow-up':
        entry.review.followUps.push(entry);
        for (const id of entry.data.about) {
          const about = targets.get(id) ?? entries.get(id);
          if (about === undefined) continue;
          if ('measure' in about) {
            pushOnce(entry.about, about);
            pushOnce(about.reports, entry);
          } else if (about.kind === 'problem' || about.kind === 'measure') {
            pushOnce(entry.about, about);
            pushOnce(about.followUps, entry);
          }
        }
        break;
    }
  }

  for (const entry of sorted) {
    if (entry.kind === 'measure') for (const target of entry.targets) target.reports.sort(byTime);
    if (entry.kind === 'problem') entry.continuedBy.sort(byReviewThenOrder);
    if (entry.kind === 'problem' || entry.kind === 'measure') {
      entry.followUps.sort(byTime);
      entry.status = statusFrom(entry.data.status, entry.followUps);
    }
  }
  for (const review of reviews.values()) {
    review.baseline = review.data.baseline.flatMap((id) => reviews.get(id) ?? []);
  }

  const latestFirst = [...reviews.values()].sort(
    (a, b) => b.data.year - a.data.year || compareText(a.id, b.id),
  );
  return {
    reviews: latestFirst,
    themes: input.themes,
    review: (id) => reviews.get(id),
    entry: (id) => entries.get(id),
    entries: latestFirst.flatMap((review) => [
      ...review.followUps,
      ...review.problems,
      ...review.causes,
      ...review.measures,
    ]),
  };
}

function byReviewThenOrder(a: Problem, b: Problem): number {
  return a.review.data.year - b.review.data.year || byOrder(a, b);
}

function linkCause(problem: Problem, cause: Cause): void {
  pushOnce(problem.causes, cause);
  pushOnce(cause.problems, problem);
}

function linkMeasure(problem: Problem, measure: Measure): void {
  pushOnce(problem.measures, measure);
  pushOnce(measure.problems, problem);
}
