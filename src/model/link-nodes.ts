import type { EntryKind } from './entry.ts';
import type { Cause, Entry, FollowUp, LinkedTarget, Measure, Problem, Review } from './nodes.ts';
import { byReview, byTime } from './order.ts';
import type { Standing, Status } from './status.ts';

/** What links can lead to. */
interface Nodes {
  entries: ReadonlyMap<string, Entry>;
  targets: ReadonlyMap<string, LinkedTarget>;
}

/** Gives both ends what a review answers, and says whether it is the only one of its year. */
export function linkReview(review: Review, reviews: ReadonlyMap<string, Review>): void {
  for (const id of review.data.baseline) {
    const answered = reviews.get(id);
    if (!answered) continue;
    review.baseline.push(answered);
    pushOnce(answered.answeredBy, review);
  }
  const ofYear = [...reviews.values()].filter(({ data }) => data.year === review.data.year);
  review.aloneInYear = ofYear.length === 1;
}

/** Puts an entry into its review, and gives each of its links to both of its ends. */
export function linkEntry(entry: Entry, nodes: Nodes): void {
  const { review } = entry;
  switch (entry.kind) {
    case 'problem':
      review.problems.push(entry);
      for (const cause of find(nodes, 'cause', entry.data.causes)) linkCause(entry, cause);
      for (const measure of find(nodes, 'measure', entry.data.measures)) {
        linkMeasure(entry, measure);
      }
      if (review.checked.has('earlier')) {
        entry.continues = find(nodes, 'problem', [entry.data.continues ?? ''])[0];
      }
      if (entry.continues) pushOnce(entry.continues.continuedBy, entry);
      break;
    case 'cause':
      review.causes.push(entry);
      for (const problem of find(nodes, 'problem', entry.data.problems)) linkCause(problem, entry);
      break;
    case 'measure':
      review.measures.push(entry);
      for (const problem of find(nodes, 'problem', entry.data.problems)) {
        linkMeasure(problem, entry);
      }
      for (const cause of find(nodes, 'cause', entry.data.causes)) {
        pushOnce(entry.causes, cause);
        pushOnce(cause.measures, entry);
      }
      break;
    case 'follow-up':
      review.followUps.push(entry);
      linkFollowUp(entry, nodes);
      break;
  }
}

/** Puts what has been linked in order, and derives what follows from it. */
export function settle(entry: Entry): void {
  if (entry.kind === 'measure') for (const target of entry.targets) target.reports.sort(byTime);
  if (entry.kind === 'problem') entry.continuedBy.sort(byReview);
  if (entry.kind === 'problem' || entry.kind === 'measure') {
    entry.followUps.sort(byTime);
    entry.status = statusFrom(entry.data.status, entry.followUps);
  }
}

function find<K extends EntryKind>({ entries }: Nodes, kind: K, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry?.kind === kind ? [entry as Extract<Entry, { kind: K }>] : [];
  });
}

/** A follow-up is about what it names, and about the targets that its figures answer. */
function linkFollowUp(entry: FollowUp, { entries, targets }: Nodes): void {
  const answered = entry.data.actuals.flatMap(({ target }) => target ?? []);
  for (const id of [...entry.data.about, ...answered]) {
    const target = targets.get(id);
    const about = entries.get(id);
    if (target) {
      pushOnce(entry.about, target);
      pushOnce(target.reports, entry);
    } else if (about?.kind === 'problem' || about?.kind === 'measure') {
      pushOnce(entry.about, about);
      pushOnce(about.followUps, entry);
    }
  }
}

function linkCause(problem: Problem, cause: Cause): void {
  pushOnce(problem.causes, cause);
  pushOnce(cause.problems, problem);
}

function linkMeasure(problem: Problem, measure: Measure): void {
  pushOnce(problem.measures, measure);
  pushOnce(measure.problems, problem);
}

function pushOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** The last follow-up that reports a status says where it stands; before any, its own word does. */
function statusFrom(own: Status | undefined, followUps: readonly FollowUp[]): Standing {
  const reported = followUps.map(({ status }) => status);
  return reported.findLast((status) => status !== undefined) ?? own ?? 'unrecorded';
}
