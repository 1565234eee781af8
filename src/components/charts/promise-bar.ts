import { circle, draw, group, line, rect, text, WIDE } from './draw.ts';
import { colourOf, paintOf, type ToneName } from './tones.ts';

/** Drawings end at so many times what was promised; more is cut there, with a sign. */
const LONGEST = 1.6;
const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;

/** Figures as shares of what was promised. */
export interface PromiseBar {
  /** What was reported; undefined where nothing was. */
  reported: number | undefined;
  /** What had been reached before the promise. */
  before: number | undefined;
  /** What became of it. */
  tone: ToneName;
}

/**
 * One promise: a bar as long as what was reported, an upright mark at what was promised (in the same place in
 * every drawing), and a ring at what had been reached before.
 */
export function promiseBar(alt: string, { reported, before, tone }: PromiseBar): string {
  const shown = (share: number): number => Math.min(Math.max(share, 0), LONGEST);
  const x = (share: number): number => 1 + (shown(share) / LONGEST) * (WIDE - 15);
  const promised = (look: Record<string, string | number>): string =>
    line({ x1: x(1), x2: x(1), y1: 1, y2: HEIGHT - 1 }, look);
  const floor = MIDDLE + 7;
  return draw(alt, { width: WIDE, height: HEIGHT }, [
    line({ x1: x(0), x2: x(LONGEST), y1: floor, y2: floor }, { stroke: 'var(--rule-strong)' }),
    ...(reported === undefined
      ? []
      : [
          rect(
            { x1: x(0), x2: x(reported), y1: MIDDLE - 6, y2: floor },
            { fill: paintOf(tone), stroke: colourOf(tone), 'stroke-width': 1.25 },
          ),
        ]),
    ...(reported !== undefined && reported > LONGEST
      ? [group({ 'font-size': 14 }, [text(x(LONGEST) + 7, MIDDLE, '»')])]
      : []),
    group(
      { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': 1.5 },
      before === undefined ? [] : [circle(x(before), MIDDLE, 4.5)],
    ),
    promised({ stroke: 'var(--paper)', 'stroke-width': 6 }),
    promised({ stroke: 'var(--ink)', 'stroke-width': 2.5 }),
  ]);
}
