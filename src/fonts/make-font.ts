import { Font, type TTF } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { codeOf } from './characters.ts';
import { EM, type Glyph } from './glyphs.ts';

/** The same characters give the same file; 0 would be taken for "now". */
const NO_CLOCK = 1;

/**
 * A font file (WOFF2) of outlines.
 * @param name its family; two are never alike in one document, for a PDF tells fonts by their names
 * @param origin of which fonts it is made, and under which licence
 */
export async function makeFont(
  name: string,
  origin: string,
  glyphs: readonly Glyph[],
): Promise<Buffer> {
  const font = Font.create();
  const data = font.get();
  data.head = { ...data.head, unitsPerEm: EM, created: NO_CLOCK, modified: NO_CLOCK };
  data.hhea = { ...data.hhea, ascent: 880, descent: -120, lineGap: 0 };
  data.glyf.push(...glyphs.map(asFileGlyph));
  data.name = {
    ...data.name,
    fontFamily: name,
    fontSubFamily: 'Regular',
    fullName: name,
    postScriptName: name,
    uniqueSubFamily: name,
    copyright: origin,
  };
  const written = font.write({ type: 'ttf', toBuffer: true });
  const text = glyphs.map(({ character }) => character).join('');
  return subsetFont(written, text, { targetFormat: 'woff2' });
}

function asFileGlyph({ character, ...outline }: Glyph, index: number): TTF.Glyph {
  const points = outline.contours.flat();
  // A space has none.
  const xs = points.length > 0 ? points.map(({ x }) => x) : [0];
  const ys = points.length > 0 ? points.map(({ y }) => y) : [0];
  return {
    ...outline,
    xMin: Math.min(...xs),
    yMin: Math.min(...ys),
    xMax: Math.max(...xs),
    yMax: Math.max(...ys),
    name: `glyph${index}`,
    unicode: [codeOf(character)],
  };
}
