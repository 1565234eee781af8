const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

/**
 * Whether a line break between two characters is white space that Chinese does not print: it stands
 * beside a Chinese character or mark.
 */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return WIDE.test(before) || WIDE.test(after);
}
