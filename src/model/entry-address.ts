import { cardAddress, measureAddress, problemAddress } from './addresses.ts';
import { htmlId } from './ids.ts';
import type { Entry, LinkedTarget } from './nodes.ts';

/** Where an entry stands: on the page of its own, or as a card of its review where its kind has no pages. */
export function entryAddress({ kind, id, review }: Entry): string {
  if (kind === 'problem') return problemAddress(id);
  if (kind === 'measure') return measureAddress(id);
  return cardAddress(review.id, htmlId(id));
}

/** Where a target stands on the page of its measure. */
export function targetAddress({ id, measure }: LinkedTarget): string {
  return `${measureAddress(measure.id)}#${encodeURIComponent(htmlId(id))}`;
}
