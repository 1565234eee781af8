import { textWidth } from './text-width.ts';

/** A full year needs this much of an axis, two of its digits this much, in pixels at 11 pixels of height. */
const FULL = textWidth('2000', 11) + 4;
const SHORT = textWidth('00', 11) + 4;

/**
 * The years of an axis as they fit below it: in full, or only the first in full (2019 20 21), or only some.
 * @param slot the room for one, in pixels
 */
export function yearLabels(years: readonly number[], slot: number): string[] {
  if (slot >= FULL) return years.map(String);
  const step = Math.ceil(SHORT / slot);
  return years.map((year, index) => {
    if (index % step !== 0) return '';
    return index === 0 ? String(year) : String(year % 100).padStart(2, '0');
  });
}
