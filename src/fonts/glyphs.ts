import { Font, type TTF } from 'fonteditor-core';

/** The outline of one character, in thousandths of the type size. */
export interface Glyph {
  /** The character. */
  character: string;
  contours: TTF.Contour[];
  advanceWidth: number;
  leftSideBearing: number;
}

/** Units of an em in every font that is made here. */
export const EM = 1000;

/** What the package gives, whose types do not say that it leaves things out. */
type FileGlyph = Partial<TTF.Glyph> & { advanceWidth: number };

/** The outlines in a TrueType font, one for each character. */
export function glyphsIn(font: Buffer): Glyph[] {
  const { head, glyf } = Font.create(font, { type: 'ttf', compound2simple: true }).get();
  // The package's types call it `unitsPerE`.
  const scale = EM / (head['unitsPerEm'] ?? EM);
  return (glyf as FileGlyph[]).flatMap((glyph) =>
    (glyph.unicode ?? []).map((code) => {
      const { contours = [], advanceWidth, leftSideBearing = 0 } = glyph;
      const character = String.fromCodePoint(code);
      return scaled({ character, contours, advanceWidth, leftSideBearing }, scale);
    }),
  );
}

/** A character given a width: a wider one is narrowed, a narrower one centred, or widened where it has to fill it. */
export function ofWidth(glyph: Glyph, width: number, fills = false): Glyph {
  const ratio = width / glyph.advanceWidth;
  const scale = fills ? ratio : Math.min(1, ratio);
  const move = (width - glyph.advanceWidth * scale) / 2;
  const place = (x: number) => Math.round(x * scale + move);
  return {
    ...glyph,
    contours: glyph.contours.map((contour) =>
      contour.map((point) => ({ ...point, x: place(point.x) })),
    ),
    advanceWidth: width,
    leftSideBearing: place(glyph.leftSideBearing),
  };
}

/** An outline made larger or smaller, and moved. */
export function scaled(glyph: Glyph, scale: number, move = { x: 0, y: 0 }): Glyph {
  return {
    character: glyph.character,
    contours: glyph.contours.map((contour) =>
      contour.map(({ x, y, onCurve }) => ({
        x: Math.round(x * scale + move.x),
        y: Math.round(y * scale + move.y),
        onCurve,
      })),
    ),
    advanceWidth: Math.round(glyph.advanceWidth * scale),
    leftSideBearing: Math.round(glyph.leftSideBearing * scale + move.x),
  };
}
