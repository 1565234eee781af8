/** A text as a string of CSS. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\\p{Cc}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
