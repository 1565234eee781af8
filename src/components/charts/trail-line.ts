import { circle, draw, group, line, text, WIDE } from './draw.ts';
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
  const [first = { center: 0 }] = found;
  const { center: end } = found.at(-1) ?? first;
  return draw(alt, { width: WIDE, height: HEIGHT }, [
    group(
      { stroke: 'var(--chart)', 'stroke-width': 2.5 },
      found.length > 1 ? [line({ x1: first.center, x2: end, y1: LEVEL, y2: LEVEL })] : [],
    ),
    group(
      { fill: 'var(--paper)', stroke: 'var(--rule-strong)', 'stroke-width': 1.5 },
      placed.filter((each) => each.found === 0).map(({ center }) => circle(center, LEVEL, 3)),
    ),
    group(
      { fill: 'var(--chart)' },
      found.map(({ center }) => circle(center, LEVEL, 8)),
    ),
    group(
      { fill: 'var(--paper)', 'font-weight': 600 },
      found
        .filter((each) => (each.found ?? 0) > 1)
        .map(({ center, found }) => text(center, LEVEL, String(found))),
    ),
    group(
      { fill: 'var(--quiet)', 'font-size': 11 },
      placed.map(({ center, label = '' }) => text(center, LEVEL + 20, label)),
    ),
  ]);
}
