/** Longer texts are cut where they are quoted. */
const LONGEST = 300;

/** Steers terminals, turns the direction of writing, ends a line or is not seen at all. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text from a document as it can be quoted in a message: on one line, with the code points of
 * characters that would do something to a terminal instead of standing there.
 */
export function printable(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  return shown
    .replace(/\s*\n\s*/gu, ' ')
    .replace(INVISIBLE, (character) => `[${codePoint(character)}]`);
}

/**
 * The first character that UTF-8 or HTML cannot hold: NUL, or half of a surrogate pair.
 * @returns its place in the text and its name in Unicode
 */
export function unprintable(text: string): { index: number; name: string } | undefined {
  const index = text.search(/[\0\p{Cs}]/u);
  return index === -1 ? undefined : { index, name: codePoint(text.charAt(index)) };
}

/** The name of a character in Unicode, as in U+202E. */
function codePoint(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
