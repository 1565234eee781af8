import type { Official } from '../../model/official.ts';

/** Characters of 14 points in a line of 156 mm, less one on either side and 抄送： (GB/T 9704-2012, 7.4.2). */
const COPIES_COLUMNS = 26;

/** The same for the office that printed it; its date with 印发 is at most so wide, with a gap. */
const PRINTED_COLUMNS = 29;
const DATE_COLUMNS = 11;

/** The lines of the edition record (版记), which the page leaves room for at its foot; 0 when there is none. */
export function recordRows({ copies, printedBy, printed }: Official): number {
  const copied = copies === undefined ? 0 : Math.ceil(([...copies].length + 1) / COPIES_COLUMNS);
  if (printedBy === undefined && printed === undefined) return copied;
  const columns = printed === undefined ? PRINTED_COLUMNS : PRINTED_COLUMNS - DATE_COLUMNS;
  return copied + Math.max(1, Math.ceil([...(printedBy ?? '')].length / columns));
}
