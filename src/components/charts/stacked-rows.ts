import { draw, group, line, rect, text, TEXT_SIZE, WIDE } from './draw.ts';
import { textWidth } from './text-width.ts';
import { colourOf, paintOf, TONES, type ToneName } from './tones.ts';

const ROW = 28;
const BAR = 20;
/** The height of the plate that a number stands on. */
const PLATE = 15;

/** A row of a drawing: its parts side by side, or what is said in their place. */
export interface StackedRow<T extends ToneName = ToneName> {
  label: string;
  parts: readonly { tone: T; count: number }[];
  /** Stands instead of parts where there are none. */
  instead: string;
}

/** What rows of several drawings have in common, so that they can be compared. */
export interface StackedScale {
  /** The largest sum of a row. */
  max: number;
  /** The width of the longest label, in pixels. */
  labels: number;
}

/** The scale that fits all rows. */
export function scaleOf(rows: readonly StackedRow[]): StackedScale {
  const sums = rows.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
  return {
    max: Math.max(1, ...sums),
    labels: Math.max(0, ...rows.map(({ label }) => textWidth(label, TEXT_SIZE))),
  };
}

/** Rows of bars made of parts, each with its texture, its number and, where there is room, its sign. */
export function stackedRows(
  alt: string,
  rows: readonly StackedRow[],
  { max, labels }: StackedScale,
): string {
  const left = labels + 8;
  const perUnit = (WIDE - left - 2) / max;
  const segments = rows.flatMap((row, index) => segmentsOf(row, index, left, perUnit));
  const numbers = segments.filter(({ number }) => number !== '');
  const solid = numbers.filter(isSolid);
  const textured = numbers.filter((segment) => !isSolid(segment));
  const written = ({ middle, y, number }: Segment): string => text(middle, y, number);
  const lines = rows.map((row, index) => ({ ...row, y: (index + 0.5) * ROW }));
  return draw(alt, { width: WIDE, height: rows.length * ROW }, [
    group(
      { 'stroke-width': 1.25 },
      segments.map(({ tone, from, to, y }) =>
        rect(
          { x1: from, x2: to, y1: y - BAR / 2, y2: y + BAR / 2 },
          { fill: paintOf(tone), stroke: colourOf(tone) },
        ),
      ),
    ),
    group(
      { fill: 'var(--paper)' },
      textured.map(({ middle, half, y }) =>
        rect(
          { x1: middle - half, x2: middle + half, y1: y - PLATE / 2, y2: y + PLATE / 2 },
          { rx: 3 },
        ),
      ),
    ),
    line({ x1: left, x2: left, y1: 0, y2: rows.length * ROW }, { stroke: 'var(--rule-strong)' }),
    group({ fill: 'var(--paper)', 'font-weight': 600 }, solid.map(written)),
    group({ fill: 'var(--ink)', 'font-weight': 600 }, textured.map(written)),
    group(
      { 'text-anchor': 'end' },
      lines.map(({ label, y }) => text(left - 8, y, label)),
    ),
    group(
      { fill: 'var(--quiet)', 'text-anchor': 'start' },
      lines
        .filter(({ parts }) => parts.every(({ count }) => count === 0))
        .map(({ instead, y }) => text(left + 6, y, instead)),
    ),
  ]);
}

/** A part as it is drawn, in pixels. */
interface Segment {
  tone: ToneName;
  from: number;
  to: number;
  middle: number;
  y: number;
  number: string;
  /** Half of the width of the number's plate, which lets it be read on a texture. */
  half: number;
}

const isSolid = ({ tone }: Segment): boolean => TONES[tone].texture === 'solid';

function segmentsOf(
  { parts }: StackedRow,
  index: number,
  left: number,
  perUnit: number,
): Segment[] {
  let start = left;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ tone, count }) => {
      const from = start;
      start += count * perUnit;
      const number = numberIn(tone, count, count * perUnit - 4);
      const middle = (from + start) / 2;
      // A gap of two pixels parts it from the next.
      const inset = Math.min(1, (count * perUnit) / 2);
      return {
        tone,
        from: from + inset,
        to: start - inset,
        middle,
        y: (index + 0.5) * ROW,
        number,
        half: textWidth(number, TEXT_SIZE) / 2 + 2,
      };
    });
}

/** The number of a part with its sign, alone, or not at all, as it fits. */
function numberIn(tone: ToneName, count: number, room: number): string {
  const number = String(count);
  const fits = [`${TONES[tone].mark} ${number}`, number];
  return fits.find((each) => textWidth(each, TEXT_SIZE) <= room) ?? '';
}
