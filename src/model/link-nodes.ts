import { KINDS } from './kinds.ts';
import { fieldsOf, type Linkable } from './meaning.ts';
import type { Entry, FollowUp, LinkedTarget, Review } from './nodes.ts';
import { byReview, byTime } from './order.ts';
import { ENTRY_SCHEMAS } from './schemas.ts';
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

/**
 * Puts an entry into its review, and gives each of its links to both of its ends. Which fields are links, and what both
 * ends call them, is said on the schemas.
 */
export function linkEntry(entry: Entry, nodes: Nodes): void {
  hold(entry.review, KINDS[entry.kind].list, entry);
  for (const { value, meaning, path } of fieldsOf(ENTRY_SCHEMAS[entry.kind], entry.data)) {
    if (meaning?.is !== 'link' || !meaning.ends) continue;
    const [field] = path;
    const other = find(nodes, meaning.to, String(value));
    if (!other || (field === 'continues' && !entry.review.checked.has('earlier'))) continue;
    const { as = String(field), back } = meaning.ends;
    if (path.length > 1) hold(entry, as, other);
    else Reflect.set(entry, as, other);
    hold(other, back, entry);
  }
}

/** Puts what has been linked in order, and derives what follows from it. */
export function settle(entry: Entry): void {
  if (entry.kind === 'measure') for (const target of entry.targets) target.followUps.sort(byTime);
  if (entry.kind === 'problem') entry.continuedBy.sort(byReview);
  if (entry.kind === 'problem' || entry.kind === 'measure') {
    entry.followUps.sort(byTime);
    entry.status = statusFrom(entry.data.status, entry.followUps);
  }
}

function find(
  { entries, targets }: Nodes,
  kinds: readonly Linkable[],
  id: string,
): Entry | LinkedTarget | undefined {
  const entry = entries.get(id);
  if (entry) return kinds.includes(entry.kind) ? entry : undefined;
  return kinds.includes('target') ? targets.get(id) : undefined;
}

/** Puts something into a list of a node, once; a list that no code names yet is made. */
function hold(node: Review | Entry | LinkedTarget, name: string, item: Entry | LinkedTarget): void {
  const list = (Reflect.get(node, name) ?? []) as (Entry | LinkedTarget)[];
  pushOnce(list, item);
  Reflect.set(node, name, list);
}

function pushOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** The last follow-up that reports a status says where it stands; before any, its own word does. */
function statusFrom(own: Status | undefined, followUps: readonly FollowUp[]): Standing {
  const reported = followUps.map(({ status }) => status);
  return reported.findLast((status) => status !== undefined) ?? own ?? 'unrecorded';
}
