/** Fonts that have symbols in the places of letters: what is set in them reads as something else in any other font. */
const SYMBOL_FONTS =
  /^(?:wingdings|webdings|symbol|zapf ?dingbats|monotype sorts|marlett)[\s\d]*$/iu;

/** Whether the letters of a font are none. */
export const isSymbolFont = (name: string): boolean =>
  SYMBOL_FONTS.test(name.replace(/["']/gu, '').trim());

/** A character of a symbol font; it stays in the private use area where the font has it there. */
export function symbolOf(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
