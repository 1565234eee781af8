import { ENTRY_KINDS, KINDS } from './kinds.ts';
import { reviewOf } from './ids.ts';
import { linkEntry, linkReview, settle } from './link-nodes.ts';
import { makeEntry, makeReview } from './make-nodes.ts';
import type { Entry, EntryInput, LinkedTarget, Review } from './nodes.ts';
import { byOrder, compareText } from './order.ts';
import type { Lacks } from './lack.ts';
import type { ReviewData } from './review.ts';
import type { Theme } from './theme.ts';

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
  /** What of reviews has been left out; nothing when absent. */
  lacks?: Lacks;
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
  /** Finds a target of a measure by its id. */
  target(id: string): LinkedTarget | undefined;
  /** All entries, by review (the latest first), kind and order. */
  entries: Entry[];
}

/**
 * Links reviews and their entries over all years. Pure: the same content in any order gives the same
 * graph. A link to something that is not there (withheld, or refused by the check) is left out.
 */
export function buildGraph(input: GraphInput): Graph {
  const themes = new Map(input.themes.map((theme) => [theme.id, theme]));
  const lacks = input.lacks ?? {};
  const reviews = new Map(
    input.reviews.map(({ id, data }) => [id, makeReview(id, data, lacks[id] ?? [])]),
  );
  const aspects = new Map(
    [...reviews.values()].flatMap((review) => review.aspects.map((aspect) => [aspect.id, aspect])),
  );
  const entries = new Map<string, Entry>();
  for (const entry of input.entries) {
    const review = reviews.get(reviewOf(entry.id));
    if (!review) continue;
    const aspect = aspects.get(entry.data.aspect ?? '');
    const theme = themes.get(entry.data.theme ?? aspect?.node.theme ?? '');
    entries.set(entry.id, makeEntry(entry, { review, aspect, theme }));
  }

  const sorted = [...entries.values()].sort(byOrder);
  const targets = new Map(
    sorted
      .flatMap((entry) => (entry.kind === 'measure' ? entry.targets : []))
      .map((target) => [target.id, target]),
  );
  for (const entry of sorted) linkEntry(entry, { entries, targets });
  for (const entry of sorted) settle(entry);

  const latestFirst = [...reviews.values()].sort(
    (a, b) => b.data.year - a.data.year || compareText(a.id, b.id),
  );
  for (const review of latestFirst) linkReview(review, reviews);
  return {
    reviews: latestFirst,
    themes: input.themes,
    review: (id) => reviews.get(id),
    entry: (id) => entries.get(id),
    target: (id) => targets.get(id),
    entries: latestFirst.flatMap(entriesOf),
  };
}

/** The entries of a review, in the order in which a report holds their kinds. */
export function entriesOf(review: Review): Entry[] {
  return ENTRY_KINDS.flatMap((kind): Entry[] => review[KINDS[kind].list]);
}
