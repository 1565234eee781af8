import { partOf, viewOf } from './bytes.ts';

/** A stretch of the stream WordDocument that is formatted alike. */
export interface Run<T> {
  from: number;
  to: number;
  said: T;
}

const PAGE = 512;
const PAGE_NUMBER = 0x3fffff;

/**
 * Reads the pages on which formatting stands (formatted disk pages; [MS-DOC], 2.8.5, 2.9.33, 2.9.174).
 * @param index where the pages are (PlcBteChpx, PlcBtePapx)
 * @param entry the length of a run's entry on its page
 * @param read what an entry says; it is given the page and the place on it, which may be nowhere
 * @param broken is called for each page that cannot be read
 * @returns the runs in the order of the stream
 */
export function runsOf<T>(
  stream: Uint8Array,
  index: Uint8Array,
  entry: number,
  read: (page: Uint8Array, at: number) => T,
  broken: () => void,
): Run<T>[] {
  const view = viewOf(index);
  const count = Math.floor((index.length - 4) / 8);
  if (count < 1) broken();
  const pages = new Set<number>();
  for (let number = 0; number < count; number += 1) {
    pages.add(view.getUint32(4 * (count + 1) + 4 * number, true) & PAGE_NUMBER);
  }
  const runs: Run<T>[] = [];
  for (const number of pages) {
    try {
      runs.push(...runsOn(partOf(stream, number * PAGE, PAGE), entry, read));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      broken();
    }
  }
  return runs.sort((one, other) => one.from - other.from);
}

function runsOn<T>(
  page: Uint8Array,
  entry: number,
  read: (page: Uint8Array, at: number) => T,
): Run<T>[] {
  const view = viewOf(page);
  const count = view.getUint8(PAGE - 1);
  const entries = 4 * (count + 1);
  if (count < 1 || entries + count * entry > PAGE - 1) throw new RangeError('No page of runs');
  return Array.from({ length: count }, (_, run) => ({
    from: view.getUint32(4 * run, true),
    to: view.getUint32(4 * (run + 1), true),
    said: read(page, view.getUint8(entries + run * entry) * 2),
  }));
}

/** The place in sorted runs of the first that ends behind a place in the stream. */
export function firstBehind(runs: readonly Run<unknown>[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
