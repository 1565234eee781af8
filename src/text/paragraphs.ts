const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]`;
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u');
const BEGINS_WIDE = new RegExp(`^${WIDE}`, 'u');

/**
 * Whether a line break between two texts is white space that Chinese does not print: it stands beside a
 * Chinese character or mark.
 */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return ENDS_WIDE.test(before) || BEGINS_WIDE.test(after);
}
