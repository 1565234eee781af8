/** The bytes of a file from the first to the last that is wanted. */
export interface ByteRange {
  start: number;
  end: number;
}

const RANGE = /^bytes=[ \t]*(?<first>\d*)-(?<last>\d*)[ \t]*$/iu;

/**
 * Reads which part of a file a request wants (RFC 9110, 14.1.2).
 * @param header the value of `Range`
 * @param size of the file in bytes
 * @returns undefined where the whole is due: no range, another unit, several ranges, or none that means anything;
 *   `unsatisfiable` for one that lies outside of the file
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const { first = '', last = '' } = RANGE.exec(header ?? '')?.groups ?? {};
  if (first === '' && last === '') return undefined;
  if (first === '') return within({ start: Math.max(0, size - Number(last)), end: size - 1 }, size);
  const start = Number(first);
  const end = last === '' ? Infinity : Number(last);
  return end < start ? undefined : within({ start, end: Math.min(end, size - 1) }, size);
}

const within = (range: ByteRange, size: number): ByteRange | 'unsatisfiable' =>
  range.start < size ? range : 'unsatisfiable';
