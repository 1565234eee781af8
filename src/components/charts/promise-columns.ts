import { link, rect, ruleY, text } from '@observablehq/plot';
import { draw, TEXT_SIZE, WIDE } from './draw.ts';
import { textWidth } from './text-width.ts';
import { colourOf, paintOf, type ToneName } from './tones.ts';
import { yearLabels } from './year-labels.ts';

const BARS = 56;
const TOP = 6;
const LINE = 18;

/** What one year promised and what was reported of it. */
export interface PromiseColumn {
  year: number;
  /** Undefined for a year that did not promise it. */
  promised: number | undefined;
  reported: number | undefined;
  tone: ToneName;
}

/**
 * A figure over the years: columns for what was reported, a level mark at what was promised, and both numbers
 * below each year.
 */
export function promiseColumns(
  alt: string,
  columns: readonly PromiseColumn[],
  words: { promised: string; reported: string },
): string {
  const left = Math.max(...Object.values(words).map((word) => textWidth(word, TEXT_SIZE))) + 8;
  const slot = (WIDE - left) / columns.length;
  const labels = yearLabels(
    columns.map(({ year }) => year),
    slot,
  );
  const half = Math.min(slot * 0.6, 36) / 2;
  const placed = columns.map((column, index) => ({
    ...column,
    label: labels[index],
    center: left + (index + 0.5) * slot,
  }));
  const values = columns.flatMap(({ promised, reported }) => [promised ?? 0, reported ?? 0]);
  const floor = TOP + BARS;
  const line = (row: number): number => (row + 0.65) * LINE;
  const heading = (row: number, word: string) =>
    text([word], { x: left - 8, y: 0, text: (d: string) => d, textAnchor: 'end', dy: line(row) });
  const numbers = (row: number, of: 'promised' | 'reported') =>
    text(placed, {
      x: 'center',
      y: 0,
      text: (column: PromiseColumn) => String(column[of] ?? '–'),
      dy: line(row),
      fontWeight: of === 'reported' ? 600 : 400,
    });
  const isPromised = ({ promised }: PromiseColumn): boolean => promised !== undefined;
  const level = (stroke: string, strokeWidth: number) =>
    link(placed.filter(isPromised), {
      x1: ({ center }: Placed) => center - half,
      x2: ({ center }: Placed) => center + half,
      y: 'promised',
      stroke,
      strokeWidth,
    });
  return draw(alt, {
    width: WIDE,
    height: floor + 3 * LINE + 4,
    x: { type: 'identity' },
    y: { type: 'linear', domain: [0, Math.max(...values) || 1], range: [floor, TOP] },
    marks: [
      rect(
        placed.filter(({ reported }) => reported !== undefined),
        {
          x1: ({ center }: Placed) => center - half * 0.7,
          x2: ({ center }: Placed) => center + half * 0.7,
          y1: 0,
          y2: 'reported',
          fill: ({ tone }: Placed) => paintOf(tone),
          stroke: ({ tone }: Placed) => colourOf(tone),
          strokeWidth: 1.25,
        },
      ),
      ruleY([0], { x1: left, x2: WIDE, stroke: 'var(--rule-strong)' }),
      level('var(--paper)', 6),
      level('var(--ink)', 2.5),
      text(placed, {
        x: 'center',
        y: 0,
        text: 'label',
        dy: line(0),
        fontSize: 11,
        fill: 'var(--quiet)',
      }),
      heading(1, words.promised),
      numbers(1, 'promised'),
      heading(2, words.reported),
      numbers(2, 'reported'),
    ],
  });
}

interface Placed extends PromiseColumn {
  center: number;
}
