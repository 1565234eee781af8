import { circle, link, text } from '@observablehq/plot';
import { draw, WIDE } from './draw.ts';
import { yearLabels } from './year-labels.ts';

const HEIGHT = 40;
const LEVEL = 12;

/** What one year says of a problem. */
export interface TrailYear {
  year: number;
  /** How often the year found it; undefined where the year has no review. */
  found: number | undefined;
}

/**
 * A problem over the years: a full circle where it was found, a small ring where a review did not find it, and
 * nothing where there was no review; the line runs from the first finding to the last.
 */
export function trailLine(alt: string, years: readonly TrailYear[]): string {
  const slot = WIDE / years.length;
  const labels = yearLabels(
    years.map(({ year }) => year),
    slot,
  );
  const placed = years.map(({ found }, index) => ({
    found,
    label: labels[index],
    center: (index + 0.5) * slot,
  }));
  const found = placed.filter((each) => (each.found ?? 0) > 0);
  const level = { y: LEVEL, x: 'center' } as const;
  return draw(alt, {
    width: WIDE,
    height: HEIGHT,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      link([found], {
        x1: (ends: typeof found) => ends[0]?.center,
        x2: (ends: typeof found) => ends.at(-1)?.center,
        y: LEVEL,
        stroke: 'var(--chart)',
        strokeWidth: 2.5,
      }),
      circle(
        placed.filter((each) => each.found === 0),
        { ...level, r: 3, fill: 'var(--paper)', stroke: 'var(--rule-strong)', strokeWidth: 1.5 },
      ),
      circle(found, { ...level, r: 8, fill: 'var(--chart)' }),
      text(
        found.filter((each) => (each.found ?? 0) > 1),
        {
          ...level,
          text: ({ found }: TrailYear) => String(found),
          fill: 'var(--paper)',
          fontWeight: 600,
        },
      ),
      text(placed, {
        x: 'center',
        y: LEVEL,
        text: 'label',
        dy: 20,
        fontSize: 11,
        fill: 'var(--quiet)',
      }),
    ],
  });
}
