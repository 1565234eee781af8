import { draw, group, line, rect, text, WIDE } from './draw.ts';
import { yearLabels } from './year-labels.ts';

/** Up to so many years stand in half the width. */
const FEW = 6;
const BARS = 44;
const ABOVE = 16;
const BELOW = 18;

/** Whether columns of so many years take half the width. */
export const isNarrow = (years: number): boolean => years <= FEW;

/**
 * A column for each year with its number above it. A year without a number has a dash in its place, which is
 * no zero.
 * @param max the largest number of all drawings that are to be compared
 */
export function yearColumns(
  alt: string,
  years: readonly number[],
  counts: readonly (number | undefined)[],
  max: number,
): string {
  const width = isNarrow(years.length) ? WIDE / 2 : WIDE;
  const slot = width / years.length;
  const bar = Math.min(slot * 0.66, 28);
  const labels = yearLabels(years, slot);
  const columns = years.map((_, index) => ({
    center: (index + 0.5) * slot,
    count: counts[index],
    label: labels[index] ?? '',
  }));
  const known = columns.filter(({ count }) => count !== undefined);
  const floor = ABOVE + BARS;
  const y = (count = 0): number => floor - (count / Math.max(max, 1)) * BARS;
  return draw(alt, { width, height: floor + BELOW }, [
    group(
      { fill: 'var(--chart)' },
      known.map(({ center, count }) =>
        rect({ x1: center - bar / 2, x2: center + bar / 2, y1: floor, y2: y(count) }),
      ),
    ),
    line({ x1: 0, x2: width, y1: floor, y2: floor }, { stroke: 'var(--rule-strong)' }),
    ...known.map(({ center, count }) => text(center, y(count) - 8, String(count))),
    group(
      { fill: 'var(--quiet)' },
      columns
        .filter(({ count }) => count === undefined)
        .map(({ center }) => text(center, floor - 8, '–')),
    ),
    group(
      { fill: 'var(--quiet)', 'font-size': 11 },
      columns.map(({ center, label }) => text(center, floor + 11, label)),
    ),
  ]);
}
