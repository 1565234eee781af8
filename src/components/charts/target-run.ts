import { cardAddress } from '../../model/addresses.ts';
import { htmlId } from '../../model/ids.ts';
import type { LinkedTarget } from '../../model/nodes.ts';
import type { Run } from './chart.ts';

/** A text that leads to a target among the cards of its review. */
export function targetRun(text: string, { id, measure }: LinkedTarget): Run {
  return { text, address: cardAddress(measure.review.id, htmlId(id)) };
}
