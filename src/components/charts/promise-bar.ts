import { circle, link, rect, ruleY, text } from '@observablehq/plot';
import { draw, WIDE } from './draw.ts';
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
  const bars = reported === undefined ? [] : [shown(reported)];
  return draw(alt, {
    width: WIDE,
    height: HEIGHT,
    x: { type: 'linear', domain: [0, LONGEST], range: [1, WIDE - 14] },
    y: { type: 'identity' },
    marks: [
      ruleY([MIDDLE + 7], { x1: 0, x2: LONGEST, stroke: 'var(--rule-strong)' }),
      rect(bars, {
        x1: 0,
        x2: (share: number) => share,
        y1: MIDDLE - 6,
        y2: MIDDLE + 7,
        fill: paintOf(tone),
        stroke: colourOf(tone),
        strokeWidth: 1.25,
      }),
      text(reported !== undefined && reported > LONGEST ? [LONGEST] : [], {
        x: (share: number) => share,
        y: MIDDLE,
        text: () => '»',
        dx: 7,
        fontSize: 14,
      }),
      circle(before === undefined ? [] : [shown(before)], {
        x: (share: number) => share,
        y: MIDDLE,
        r: 4.5,
        fill: 'var(--paper)',
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
      }),
      link([1], { x: 1, y1: 1, y2: HEIGHT - 1, stroke: 'var(--paper)', strokeWidth: 6 }),
      link([1], { x: 1, y1: 1, y2: HEIGHT - 1, stroke: 'var(--ink)', strokeWidth: 2.5 }),
    ],
  });
}
