import { OUTCOME_MARKS } from '../outcome-mark.ts';
import { GROUP_MARKS } from '../../i18n/status-mark.ts';

/** What fills an area, so that it is told from its neighbours without its colour. */
export type Texture =
  | 'solid'
  | 'stripes'
  | 'hatch'
  | 'falling'
  | 'cross'
  | 'dots'
  | 'dashes'
  | 'lines'
  | 'uprights'
  | 'grid'
  | 'empty';

/** How a kind of thing is drawn in every chart. */
export interface Tone {
  texture: Texture;
  /** A colour token of tokens.css. */
  colour: `--${string}`;
  /** The sign that stands before its number. */
  mark: string;
}

/**
 * The kinds of things that charts tell apart: where problems stand, what became of targets, whether problems
 * are new. What is merely reported as done is hatched, what somebody has verified is solid; that nothing was
 * recorded is grey and empty, for it is no failure.
 */
export const TONES = {
  verified: { texture: 'solid', colour: '--status-verified', mark: GROUP_MARKS.verified },
  claimed: { texture: 'hatch', colour: '--status-done', mark: GROUP_MARKS.claimed },
  'under-way': { texture: 'dots', colour: '--status-progress', mark: GROUP_MARKS['under-way'] },
  'not-done': { texture: 'cross', colour: '--status-missed', mark: GROUP_MARKS['not-done'] },
  open: { texture: 'uprights', colour: '--status-open', mark: GROUP_MARKS.open },
  unrecorded: { texture: 'empty', colour: '--status-rest', mark: GROUP_MARKS.unrecorded },
  dropped: { texture: 'lines', colour: '--status-rest', mark: GROUP_MARKS.dropped },
  met: { texture: 'solid', colour: '--status-done', mark: OUTCOME_MARKS.met },
  late: { texture: 'stripes', colour: '--status-done', mark: OUTCOME_MARKS.late },
  missed: { texture: 'cross', colour: '--status-missed', mark: OUTCOME_MARKS.missed },
  incomparable: { texture: 'hatch', colour: '--status-rest', mark: OUTCOME_MARKS.incomparable },
  unjudged: { texture: 'falling', colour: '--status-rest', mark: OUTCOME_MARKS.unjudged },
  awaited: { texture: 'uprights', colour: '--status-rest', mark: OUTCOME_MARKS.awaited },
  unreported: { texture: 'empty', colour: '--status-open', mark: OUTCOME_MARKS.unreported },
  unlinked: { texture: 'dashes', colour: '--status-rest', mark: OUTCOME_MARKS.unlinked },
  unknown: { texture: 'grid', colour: '--status-rest', mark: OUTCOME_MARKS.unknown },
  again: { texture: 'solid', colour: '--chart', mark: '↻' },
  new: { texture: 'empty', colour: '--chart', mark: '+' },
  uncompared: { texture: 'lines', colour: '--status-rest', mark: '–' },
} as const satisfies Record<string, Tone>;

export type ToneName = keyof typeof TONES;

/** The paint of a tone, for `fill`: a colour token, or a texture of `textureDefinitions`. */
export function paintOf(name: ToneName): string {
  const { texture, colour } = TONES[name];
  if (texture === 'solid') return `var(${colour})`;
  return texture === 'empty' ? 'var(--paper)' : `url(#${textureId(name)})`;
}

/** The colour of a tone, for lines and outlines. */
export function colourOf(name: ToneName): string {
  return `var(${TONES[name].colour})`;
}

const DIAGONALS = 'M-1,1l2,-2M0,6l6,-6M5,7l2,-2';

const STROKES: Record<Exclude<Texture, 'solid' | 'empty'>, { path: string; width: number }> = {
  stripes: { path: DIAGONALS, width: 2.75 },
  hatch: { path: DIAGONALS, width: 1 },
  cross: { path: 'M0,0l6,6M0,6l6,-6', width: 1 },
  falling: { path: 'M-1,5l2,2M0,0l6,6M5,-1l2,2', width: 1 },
  dots: { path: 'M1.5,1.5h0.01M4.5,4.5h0.01', width: 2 },
  dashes: { path: 'M0,3h3', width: 1.5 },
  lines: { path: 'M0,1.5h6M0,4.5h6', width: 1 },
  uprights: { path: 'M1.5,0v6M4.5,0v6', width: 1 },
  grid: { path: 'M0,3h6M3,0v6', width: 1 },
};

/** The textures as SVG patterns. Stands once on a page that has charts; all of them use it. */
export function textureDefinitions(): string {
  const patterns = Object.keys(TONES)
    .filter(isToneName)
    .map((name) => {
      const { texture } = TONES[name];
      if (texture === 'solid' || texture === 'empty') return '';
      const { path, width } = STROKES[texture];
      return (
        `<pattern id="${textureId(name)}" width="6" height="6" patternUnits="userSpaceOnUse">` +
        `<rect width="6" height="6" fill="var(--paper)"/><path d="${path}" fill="none" ` +
        `stroke="${colourOf(name)}" stroke-width="${width}" stroke-linecap="round"/></pattern>`
      );
    });
  return `<svg class="chart-textures" width="0" height="0" aria-hidden="true"><defs>${patterns.join('')}</defs></svg>`;
}

/** What a tone means: a sample of it, its sign, and the word. */
export function toneLegend(name: ToneName, word: string): { svg: string; label: string } {
  const svg = sample(
    `<rect x="0.75" y="0.75" width="18.5" height="12.5" fill="${paintOf(name)}" ` +
      `stroke="${colourOf(name)}" stroke-width="1.5"/>`,
  );
  return { svg, label: `${TONES[name].mark} ${word}` };
}

/** A small drawing for a legend, 20 wide and 14 high. */
export function sample(shapes: string): string {
  return `<svg class="chart-sample" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">${shapes}</svg>`;
}

const textureId = (name: ToneName): string => `texture-${name}`;

const isToneName = (name: string): name is ToneName => name in TONES;
