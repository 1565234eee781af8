import characters from 'opencc-js/dict/TSCharacters';

/**
 * Each traditional character with its simplified one, from OpenCC. Where a character has several, the first
 * is the most frequent; the table is followed to its end, so that nothing it gives is in it again.
 */
const SIMPLIFIED = new Map(
  characters.split('|').map((line): [string, string] => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  }),
);
for (const [from, to] of SIMPLIFIED) {
  if (from === to) SIMPLIFIED.delete(from);
}
for (const [from, to] of SIMPLIFIED) {
  const further = SIMPLIFIED.get(to);
  if (further !== undefined) SIMPLIFIED.set(from, further);
}

/**
 * Replaces traditional characters by simplified ones, each by itself (責任落實 becomes 责任落实), so that a
 * part of a text becomes the same part.
 */
export function simplify(text: string): string {
  let simplified = '';
  for (const character of text) simplified += SIMPLIFIED.get(character) ?? character;
  return simplified;
}
