/** What a terminal shows two columns wide: Chinese, its punctuation and wide forms, pictures. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6“”‘’—…]/u;
/** What it shows on top of the character before. */
const NO_WIDTH = /[\p{Mn}\p{Me}]/u;

/** How many columns of a terminal a character takes. */
function columns(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns of a terminal a text takes; a Chinese character takes two. */
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
  for (const [piece] of text.matchAll(/[!-~]+ *|.[，。；：、！？）】」』》”’…]* */gsu)) {
    if (line !== '' && displayWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (displayWidth(line.trimEnd()) > width) {
      const head = headOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The beginning of a text that fits, at least one character. */
function headOf(text: string, width: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && displayWidth(head + character) > width) break;
    head += character;
  }
  return head;
}
