import { compareText } from '../../model/order.ts';
import type { SearchRecord } from '../record.ts';

/** What people look for first stands first among records that contain a word alike. */
const KINDS = ['problem', 'measure', 'follow-up', 'cause', 'review'] as const;

/** Records in the order of results which contain the words alike: by kind, then the latest first, then as they were. */
export function inOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return records.toSorted((a, b) => placeOf(a) - placeOf(b) || compareText(b.date, a.date));
}

const placeOf = ({ facets }: SearchRecord): number =>
  KINDS.findIndex((kind) => kind === facets.kind?.value);
