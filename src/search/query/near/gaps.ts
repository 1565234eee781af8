import type { Found, SearchIndex } from '../open-index.ts';

/** A place in a word where what is typed may be wrong. */
export interface Gap {
  /** What is typed before it; empty at the beginning of the word. */
  before: string;
  /** What is typed there. */
  typed: string[];
  /** What is typed after it; empty at the end of the word. */
  after: string;
  /** The records that contain what is before and what is after it. */
  records: number[];
}

/** Of no characters every record contains as many. */
type Part = Found | 'all';

/**
 * Finds where the mistake in a word can be: what stands before and after it must be found in one record, which
 * leaves few of all places.
 * @returns the gaps that leave so many of the typed characters out
 */
export async function gapsOf(
  index: SearchIndex,
  typed: readonly string[],
): Promise<(width: number) => Gap[]> {
  const { length } = typed;
  const slice = (start: number, end: number): string => typed.slice(start, end).join('');
  const starts = await growing(index, length, (size) => slice(0, size));
  const ends = await growing(index, length, (size) => slice(length - size, length));
  return (width) =>
    Array.from({ length: length - width + 1 }, (_, start): Gap[] => {
      const end = start + width;
      const [before, after] = [starts[start], ends[length - end]];
      const records = before && after ? joint(before, after) : [];
      if (records.length === 0) return [];
      const [left, right] = [slice(0, start), slice(end, length)];
      return [{ before: left, typed: typed.slice(start, end), after: right, records }];
    }).flat();
}

/** What longer and longer parts of a word find, as long as they find something. */
async function growing(
  index: SearchIndex,
  length: number,
  part: (size: number) => string,
): Promise<Part[]> {
  const found: Part[] = ['all'];
  for (let size = 1; size < length; size += 1) {
    const records = await index.find(part(size));
    if (records.size === 0) break;
    found.push(records);
  }
  return found;
}

function joint(a: Part, b: Part): number[] {
  if (a === 'all' || b === 'all')
    return [a, b].flatMap((part) => (part === 'all' ? [] : [...part.keys()]));
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  return [...fewer.keys()].filter((ordinal) => more.has(ordinal));
}
