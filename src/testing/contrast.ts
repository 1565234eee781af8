/**
 * The contrast of two colour tokens by WCAG 2.2, in light and in dark.
 * @param tokens a style sheet that says `--name: light-dark(#rrggbb, #rrggbb)`
 */
export function contrast(tokens: string, one: string, other: string): number[] {
  const [a, b] = [coloursOf(tokens, one), coloursOf(tokens, other)];
  return a.map((colour, index) => {
    const [lighter = 0, darker = 0] = [luminance(colour), luminance(b[index] ?? '')].sort(
      (first, second) => second - first,
    );
    return (lighter + 0.05) / (darker + 0.05);
  });
}

function coloursOf(tokens: string, name: string): string[] {
  const [, light, dark] =
    new RegExp(`${name}: light-dark\\((#[\\da-f]+), (#[\\da-f]+)\\)`, 'u').exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`${name} is no token`);
  return [light, dark].map((colour) =>
    colour.length === 4 ? colour.replace(/[\da-f]/gu, (digit) => digit + digit) : colour,
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
