import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { type Glyph, glyphsIn } from './glyphs.ts';

/** A font that may be passed on, as a whole or in slices by character. */
export interface OpenFont {
  /** The npm package that it comes from. */
  package: string;
  /** The file with its licence. */
  licence: string;
  /**
   * The outlines of those of some characters that it has.
   * @param weight one of a static font's weights, or any of a variable font's
   */
  glyphs(characters: readonly string[], weight: number): Promise<Map<string, Glyph>>;
}

const require = createRequire(import.meta.url);

/** A font as fontsource packages them: one file, or slices by the ranges in `unicode.json`. */
function packaged(name: string): OpenFont {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const stem = join(folder, 'files', name.slice(name.indexOf('/') + 1));
  const isVariable = name.startsWith('@fontsource-variable/');
  return {
    package: name,
    licence: join(folder, 'LICENSE'),
    async glyphs(characters, weight) {
      const found = new Map<string, Glyph>();
      const suffix = isVariable ? 'wght-normal.woff2' : `${weight}-normal.woff2`;
      const options = isVariable ? { variationAxes: { wght: weight } } : {};
      for (const { key, has } of await readSlices(folder)) {
        const wanted = characters.filter((character) => !found.has(character) && has(character));
        if (wanted.length === 0) continue;
        const font = await readInflated(`${stem}-${key}-${suffix}`);
        for (const glyph of await cut(font, wanted, options)) found.set(glyph.character, glyph);
      }
      return found;
    },
  };
}

interface Slice {
  key: string;
  has(character: string): boolean;
}

async function readSlices(folder: string): Promise<Slice[]> {
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const slices = Object.entries(ranges).map(([key, range]) => ({
    key: key.replace(/[[\]]/gu, ''),
    has: inRange(range),
  }));
  // A package whose font is in one piece calls it by its first subset and names no ranges.
  return slices.length > 0 ? slices : [{ key: 'latin', has: () => true }];
}

/** @param range as in CSS: `U+20-7e,U+a0` */
function inRange(range: string): (character: string) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = 0, to = from] = span
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return { from, to };
  });
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return spans.some(({ from, to }) => code >= from && code <= to);
  };
}

/** Files that were inflated before: a build takes the same from them for every review. */
const inflated = new Map<string, Promise<Buffer>>();

function readInflated(path: string): Promise<Buffer> {
  const known = inflated.get(path);
  if (known) return known;
  const reading = readFile(path).then((file) =>
    subsetFont(file, '', { targetFormat: 'sfnt', keepAllGlyphs: true }),
  );
  inflated.set(path, reading);
  return reading;
}

async function cut(
  font: Buffer,
  characters: readonly string[],
  options: { variationAxes?: { wght: number } },
): Promise<Glyph[]> {
  const part = await subsetFont(font, characters.join(''), {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noHinting: true,
    ...options,
  });
  const wanted = new Set(characters);
  return glyphsIn(part).filter(({ character }) => wanted.has(character));
}

/** The open fonts, by name. */
export const OPEN_FONTS = {
  'Noto Serif SC': packaged('@fontsource-variable/noto-serif-sc'),
  'Noto Sans SC': packaged('@fontsource-variable/noto-sans-sc'),
  'LXGW WenKai': packaged('@fontsource/lxgw-wenkai'),
  'Noto Sans Symbols 2': packaged('@fontsource/noto-sans-symbols-2'),
} satisfies Record<string, OpenFont>;

export type OpenFontName = keyof typeof OPEN_FONTS;
