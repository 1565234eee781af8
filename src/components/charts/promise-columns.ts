import { draw, group, line, rect, text, TEXT_SIZE, WIDE } from './draw.ts';
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
    label: labels[index] ?? '',
    center: left + (index + 0.5) * slot,
  }));
  const values = columns.flatMap(({ promised, reported }) => [promised ?? 0, reported ?? 0]);
  const highest = Math.max(...values) || 1;
  const floor = TOP + BARS;
  const y = (value: number): number => floor - (value / highest) * BARS;
  const rowLevel = (row: number): number => floor + (row + 0.65) * LINE;
  const heading = (row: number, word: string): string =>
    group({ 'text-anchor': 'end' }, [text(left - 8, rowLevel(row), word)]);
  const numbers = (row: number, of: 'promised' | 'reported'): string =>
    group(
      { 'font-weight': of === 'reported' ? 600 : 400 },
      placed.map((column) => text(column.center, rowLevel(row), String(column[of] ?? '–'))),
    );
  const level = (stroke: string, width: number): string =>
    group(
      { stroke, 'stroke-width': width },
      placed.flatMap(({ center, promised }) =>
        promised === undefined
          ? []
          : [line({ x1: center - half, x2: center + half, y1: y(promised), y2: y(promised) })],
      ),
    );
  return draw(alt, { width: WIDE, height: floor + 3 * LINE + 4 }, [
    group(
      { 'stroke-width': 1.25 },
      placed.flatMap(({ center, reported, tone }) =>
        reported === undefined
          ? []
          : [
              rect(
                { x1: center - half * 0.7, x2: center + half * 0.7, y1: floor, y2: y(reported) },
                { fill: paintOf(tone), stroke: colourOf(tone) },
              ),
            ],
      ),
    ),
    line({ x1: left, x2: WIDE, y1: floor, y2: floor }, { stroke: 'var(--rule-strong)' }),
    level('var(--paper)', 6),
    level('var(--ink)', 2.5),
    group(
      { fill: 'var(--quiet)', 'font-size': 11 },
      placed.map(({ center, label }) => text(center, rowLevel(0), label)),
    ),
    heading(1, words.promised),
    numbers(1, 'promised'),
    heading(2, words.reported),
    numbers(2, 'reported'),
  ]);
}
