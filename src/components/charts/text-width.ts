/**
 * About how wide a text is, in pixels, without a font at hand: letters and digits of Latin are little more
 * than half as wide as they are high, all others as wide.
 * @param size the height of its letters in pixels
 */
export function textWidth(text: string, size: number): number {
  const widths = [...text].map((character) => (/[\u0020-\u024f–]/u.test(character) ? 0.58 : 1));
  return size * widths.reduce((sum, width) => sum + width, 0);
}
