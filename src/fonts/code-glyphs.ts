import { codeName } from './characters.ts';
import { EM, type Glyph, scaled } from './glyphs.ts';
import { OPEN_FONTS } from './open-fonts.ts';

/** Figures of half the size, in two rows, fill a square. */
const SCALE = 0.5;
const ROWS = [430, 0];
const DIGITS = [...'0123456789ABCDEF'];

/**
 * Outlines for characters that no font has: the code of each, in two rows of small figures. So the reader sees
 * that a character stands there and which one, and what is copied from the PDF is the character itself.
 */
export async function codeGlyphs(characters: readonly string[]): Promise<Glyph[]> {
  if (characters.length === 0) return [];
  const digits = await OPEN_FONTS['Noto Sans SC'].glyphs(DIGITS, 500);
  return characters.map((character) => {
    const code = codeName(character).slice('U+'.length);
    const columns = Math.ceil(code.length / 2);
    const contours = ROWS.flatMap((y, row) => {
      const figures = [...code.slice(row * columns, (row + 1) * columns)];
      return figures.flatMap((figure, column) => {
        const glyph = digits.get(figure);
        const cell = EM / columns;
        const width = (glyph?.advanceWidth ?? 0) * SCALE;
        const x = column * cell + (cell - width) / 2;
        return glyph ? scaled(glyph, SCALE, { x, y }).contours : [];
      });
    });
    return { character, contours, advanceWidth: EM, leftSideBearing: 0 };
  });
}
