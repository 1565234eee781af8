/** What could end a script element, open a comment in it, or break a line of a script. */
const UNSAFE = /[<>&\u2028\u2029]/gu;

/** A value as JSON that can stand inside a script element: whatever its texts say, they stay texts. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
