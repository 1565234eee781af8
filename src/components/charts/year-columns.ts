import { rectY, ruleY, text } from '@observablehq/plot';
import { draw, WIDE } from './draw.ts';
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
  const columns = years.map((year, index) => ({
    year,
    center: (index + 0.5) * slot,
    count: counts[index],
    label: labels[index],
  }));
  const known = columns.filter(({ count }) => count !== undefined);
  const floor = ABOVE + BARS;
  return draw(alt, {
    width,
    height: floor + BELOW,
    x: { type: 'identity' },
    y: { type: 'linear', domain: [0, Math.max(max, 1)], range: [floor, ABOVE] },
    marks: [
      rectY(known, {
        x1: ({ center }: { center: number }) => center - bar / 2,
        x2: ({ center }: { center: number }) => center + bar / 2,
        y: 'count',
        fill: 'var(--chart)',
      }),
      ruleY([0], { stroke: 'var(--rule-strong)' }),
      text(known, {
        x: 'center',
        y: 'count',
        text: (d: { count: number }) => String(d.count),
        dy: -8,
      }),
      text(
        columns.filter(({ count }) => count === undefined),
        { x: 'center', y: 0, text: () => '–', dy: -8, fill: 'var(--quiet)' },
      ),
      text(columns, {
        x: 'center',
        y: 0,
        text: 'label',
        dy: 11,
        fontSize: 11,
        fill: 'var(--quiet)',
      }),
    ],
  });
}
