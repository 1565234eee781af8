import { ENUMERATORS } from '../../model/profile.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import { displayWidth, WIDE } from '../../text/display-width.ts';
import { joinsWithoutSpace } from '../../text/paragraphs.ts';

/** What no line break divides: a Chinese character or a word, with the marks that may not begin or end a line. */
const UNIT = new RegExp(
  String.raw`^[（《〈「『【〔“‘(["']*(?:[${WIDE}]|[^\s${WIDE}]+)?[，。、；：？！）》〉」』】〕”’…,.;:?!)\]"'%％]*`,
  'u',
);
const SENTENCE_END = /[。！？；：!?;:…][”’」』）)"']*$|[A-Za-z)]\.["']*$/u;

/** Whether a text ends as a sentence does, or a clause that more stands under. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Whether a line begins as an item of a list does, a heading with a number, or a labelled field. */
export const beginsItem = (line: string): boolean =>
  /^[•·●○■□◆▪➢]|^[^\s，。；、：:（(“]{2,10}[：:]/u.test(line) ||
  enumeratorAt(line, 0, ENUMERATORS) !== undefined;

/** Puts together what a line break divided: Chinese without a space, words with one. */
export function joined(before: string, after: string): string {
  const apart = !joinsWithoutSpace(before, after) && !/[\p{L}]-$/u.test(before);
  return `${before}${apart ? ' ' : ''}${after}`;
}

/** A line as it was set, in any unit of width. */
export interface SetLine {
  text: string;
  right: number;
}

/**
 * Whether a line ended because the next piece of text had no room on it: the one sign that a break is a wrap.
 * @param edge how far lines go
 * @param column the width of one column of `displayWidth`
 */
export function isFull(
  line: SetLine,
  next: Pick<SetLine, 'text'>,
  edge: number,
  column: number,
): boolean {
  const unit = UNIT.exec(next.text)?.[0] ?? '';
  const space = joinsWithoutSpace(line.text, next.text) ? 0 : column;
  return line.right + space + displayWidth(unit) * column > edge;
}
