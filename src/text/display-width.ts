/**
 * What takes two columns of a terminal, and of a text that is set in Chinese: wide characters (UAX 11), and the
 * marks that Chinese shares with other scripts. For the brackets of a regular expression.
 */
export const WIDE = String.raw`\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’—…\u{20000}-\u{3FFFD}`;
const WIDE_CHARACTER = new RegExp(`[${WIDE}\\p{Emoji_Presentation}]`, 'u');
/** What is shown on top of the character before, or not at all. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Up to here all characters take one column. */
const LAST_NARROW = '\u02FF';

/** Whether a character is Chinese, or a mark or picture as wide. */
export const isWide = (character: string): boolean => WIDE_CHARACTER.test(character);

/** How many columns a character takes. */
function columns(character: string): number {
  if (character <= LAST_NARROW) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return isWide(character) ? 2 : 1;
}

/** How many columns a text takes; a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columns(character);
  return width;
}

/** A text with spaces after it, so that it takes as many columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The beginning of a text that fits into so many columns, with … where something is left out. */
export function shortenToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let shown = '';
  let left = width - displayWidth('…');
  for (const character of text) {
    left -= columns(character);
    if (left < 0) break;
    shown += character;
  }
  return `${shown}…`;
}

/** A text on lines of so many columns at most. Latin words stay whole where they fit. */
export function wrapToWidth(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A word of Latin letters, or a single character with the marks that must not begin a line.
  for (const [piece] of text.matchAll(/[!-~]+\s*|\s+|.[，。；：、！？）】」』》”’…]*\s*/gsu)) {
    if (line !== '' && displayWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    const shown = line.trimEnd();
    if (displayWidth(shown) <= width) continue;
    const parts = divided(shown, width);
    const last = parts.pop() ?? '';
    for (const part of parts) lines.push(part);
    line = last + line.slice(shown.length);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A text in pieces that fit, each of at least one character. */
function divided(text: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let left = width;
  for (const character of text) {
    const own = columns(character);
    if (part !== '' && own > left) {
      parts.push(part);
      part = '';
      left = width;
    }
    part += character;
    left -= own;
  }
  return [...parts, part];
}
