import { rect, ruleX, text } from '@observablehq/plot';
import { draw, TEXT_SIZE, WIDE } from './draw.ts';
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
  const segments = rows.flatMap((row, index) => segmentsOf(row, index, perUnit));
  const lines = rows.map((row, index) => ({ ...row, y: (index + 0.5) * ROW }));
  return draw(alt, {
    width: WIDE,
    height: rows.length * ROW,
    x: { type: 'linear', domain: [0, max], range: [left, WIDE - 2] },
    y: { type: 'identity' },
    marks: [
      rect(segments, {
        x1: 'from',
        x2: 'to',
        y1: 'top',
        y2: 'bottom',
        fill: ({ tone }: Segment) => paintOf(tone),
        stroke: ({ tone }: Segment) => colourOf(tone),
        strokeWidth: 1.25,
        insetLeft: 1,
        insetRight: 1,
      }),
      rect(segments.filter(hasPlate), {
        x1: 'plateFrom',
        x2: 'plateTo',
        y1: ({ y }: Segment) => y - PLATE / 2,
        y2: ({ y }: Segment) => y + PLATE / 2,
        rx: 3,
        fill: 'var(--paper)',
      }),
      ruleX([0], { stroke: 'var(--rule-strong)' }),
      text(segments.filter(isSolid), { ...NUMBER, fill: 'var(--paper)' }),
      text(
        segments.filter((segment) => !isSolid(segment)),
        { ...NUMBER, fill: 'var(--ink)' },
      ),
      text(lines, { x: 0, y: 'y', text: 'label', textAnchor: 'end', dx: -8 }),
      text(
        lines.filter(({ parts }) => parts.every(({ count }) => count === 0)),
        { x: 0, y: 'y', text: 'instead', textAnchor: 'start', dx: 6, fill: 'var(--quiet)' },
      ),
    ],
  });
}

interface Segment {
  tone: ToneName;
  from: number;
  to: number;
  middle: number;
  y: number;
  top: number;
  bottom: number;
  number: string;
  plateFrom: number;
  plateTo: number;
}

const NUMBER = { x: 'middle', y: 'y', text: 'number', fontWeight: 600 } as const;

/** Whether a number needs a plate to be read on its texture. */
const hasPlate = (segment: Segment): boolean => segment.number !== '' && !isSolid(segment);

const isSolid = ({ tone }: Segment): boolean => TONES[tone].texture === 'solid';

function segmentsOf({ parts }: StackedRow, index: number, perUnit: number): Segment[] {
  const y = (index + 0.5) * ROW;
  let from = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ tone, count }) => {
      const start = from;
      from += count;
      const middle = (start + from) / 2;
      const number = numberIn(tone, count, count * perUnit - 4);
      const half = (textWidth(number, TEXT_SIZE) / 2 + 2) / perUnit;
      return {
        tone,
        from: start,
        to: from,
        middle,
        y,
        top: y - BAR / 2,
        bottom: y + BAR / 2,
        number,
        plateFrom: middle - half,
        plateTo: middle + half,
      };
    });
}

/** The number of a part with its sign, alone, or not at all, as it fits. */
function numberIn(tone: ToneName, count: number, room: number): string {
  const number = String(count);
  const fits = [`${TONES[tone].mark} ${number}`, number];
  return fits.find((each) => textWidth(each, TEXT_SIZE) <= room) ?? '';
}
