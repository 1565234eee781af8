/** What takes no room or only room: no font has to have it. */
const INVISIBLE = /^(?:\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp})$/u;

/** The visible characters of a text and its spaces, each once, in the order of their codes. */
export function charactersOf(text: string): string[] {
  return [...new Set(text)]
    .filter((character) => !INVISIBLE.test(character))
    .sort((a, b) => codeOf(a) - codeOf(b));
}

export const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** A character's code as Unicode writes it: `U+2B7C5`. */
export const codeName = (character: string): string =>
  `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
