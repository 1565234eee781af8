import { cardAddress, fullAddress } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import { htmlId } from '../model/ids.ts';
import type { Entry, Review } from '../model/nodes.ts';

/** What search knows of a review or entry. */
export interface SearchRecord {
  id: string;
  kind: Entry['kind'] | 'review';
  /** Where it stands on the site, below the base. */
  url: string;
  year: number;
  title: string;
  text: string;
}

/** A record for each review and entry, linked to its card. */
export function searchRecords(
  graph: Graph,
  preambleOf: (review: Review) => string,
): SearchRecord[] {
  const reviews = graph.reviews.map((review): SearchRecord => ({
    id: review.id,
    kind: 'review',
    url: fullAddress(review.id),
    year: review.data.year,
    title: review.data.title,
    text: preambleOf(review),
  }));
  const entries = graph.entries.map(({ id, kind, review, data, text }): SearchRecord => ({
    id,
    kind,
    url: cardAddress(review.id, htmlId(id)),
    year: review.data.year,
    title: data.title,
    text,
  }));
  return [...reviews, ...entries];
}
