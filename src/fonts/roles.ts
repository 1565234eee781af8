import type { OpenFontName } from './open-fonts.ts';

/** The faces that an official document is set in (GB/T 9704-2012, 5.2.2 and 7). */
export const FONT_ROLES = ['fangsong', 'kaiti', 'heiti', 'xiaobiaosong', 'songti'] as const;

export type FontRole = (typeof FONT_ROLES)[number];

/**
 * The families of the open fonts, as the print styles name them; also the name of the font in a PDF. `codes`
 * has the codes of characters that no open font has.
 */
export const OPEN_FAMILIES: Record<FontRole | 'codes', string> = {
  fangsong: 'Open-FangSong',
  kaiti: 'Open-KaiTi',
  heiti: 'Open-HeiTi',
  xiaobiaosong: 'Open-XiaoBiaoSong',
  songti: 'Open-SongTi',
  codes: 'Open-Codes',
};

/** What the print styles set in each face, as selectors; all the rest of a page is FangSong. */
export const SET_IN: Record<Exclude<FontRole, 'fangsong' | 'songti'>, string> = {
  kaiti:
    ':is(h2, h3).doc-aspect, .doc-aspect > span:first-child > b, .official-signers b, .doc-subtitle',
  heiti:
    'h2, h3, h4, h5, h6, strong, th, caption, p.doc-section > span:first-child, .official-marks',
  xiaobiaosong: 'h1, .official-issuer',
};

/** An open font, in one weight, and which characters it is wanted for. */
interface Choice {
  font: OpenFontName;
  weight: number;
  only?: RegExp;
}

/** Figures and Latin letters: those of a Song font suit FangSong better than those of a Kai font. */
const NARROW = /^[\u0020-\u024f]$/u;

/** Quotes, which LXGW WenKai has no wide ones of. */
const QUOTES = /^[\u2018-\u201d]$/u;

/** What the others lack: LXGW WenKai has every character of the table of general standard characters. */
const OTHERS: readonly Choice[] = [
  { font: 'Noto Serif SC', weight: 400 },
  { font: 'LXGW WenKai', weight: 500 },
  { font: 'Noto Sans Symbols 2', weight: 400 },
];

/**
 * The open fonts that stand in for each face; the first that has a character gives it. All have TrueType outlines:
 * those of OpenType become fonts without a name (Type 3) in a PDF. There is no FangSong and no title Song
 * that is open and on npm; a light LXGW WenKai and a bold Song come nearest.
 */
export const CHOICES: Record<FontRole, readonly Choice[]> = {
  fangsong: [
    { font: 'Noto Serif SC', weight: 300, only: NARROW },
    { font: 'Noto Serif SC', weight: 300, only: QUOTES },
    { font: 'LXGW WenKai', weight: 300 },
    ...OTHERS,
  ],
  kaiti: [
    { font: 'Noto Serif SC', weight: 400, only: QUOTES },
    { font: 'LXGW WenKai', weight: 500 },
    ...OTHERS,
  ],
  heiti: [{ font: 'Noto Sans SC', weight: 500 }, ...OTHERS],
  xiaobiaosong: [{ font: 'Noto Serif SC', weight: 700 }, ...OTHERS],
  songti: OTHERS,
};
