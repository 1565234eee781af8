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

/** The simplified form of each UTF-16 unit that is a traditional character; 0 for all others. */
const IN_PLACE = new Uint16Array(0x10000);
for (const [from, to] of SIMPLIFIED) {
  if (from.length === 1 && to.length === 1) IN_PLACE[from.charCodeAt(0)] = to.charCodeAt(0);
}

/**
 * Simplifies a text so that every place in it stays the same: rare characters that take two UTF-16 units are
 * left as they are.
 */
export function simplifyInPlace(text: string): string {
  let simplified = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const other = IN_PLACE[text.charCodeAt(index)] ?? 0;
    if (other === 0) continue;
    simplified += text.slice(from, index) + String.fromCharCode(other);
    from = index + 1;
  }
  return from === 0 ? text : simplified + text.slice(from);
}
