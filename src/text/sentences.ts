const OPENING = '“‘（《〈「『【(';
const CLOSING = '”’）》〉」』】)';
/** A straight quote opens and closes alike. */
const STRAIGHT = '"';
const STRAIGHT_MARK = OPENING.length;
const MARKS = new RegExp(`[${OPENING.replace('[', '\\[')}${STRAIGHT}]`, 'u');
/** What a full stop can stand after: not a digit (1.5), not a letter (www.). */
const BEFORE_STOP = /[\p{Script=Han}”’"）)》」％%]/u;
const HAN = /\p{Script=Han}/u;
const BETWEEN = '，；：,;:';
const ENDS = '。！？!?';

/**
 * Divides a text into sentences, each with the mark that ends it. A mark inside quotes or brackets
 * ends no sentence; an opening mark that is never closed is not taken for one.
 * The sentences laid end to end are the text.
 */
export function sentences(text: string): string[] {
  const result: string[] = [];
  const closes = matchingMarks(text);
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const close = closes.get(index);
    if (close !== undefined) {
      index = close;
      continue;
    }
    if (!ends(text, index)) continue;
    while (index + 1 < text.length && ends(text, index + 1)) index += 1;
    result.push(text.slice(start, index + 1));
    start = index + 1;
  }
  if (start < text.length) result.push(text.slice(start));
  return result;
}

/** Whether a mark ends a sentence; a full stop only after and before Chinese text (not 1.5, not www.). */
function ends(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (ENDS.includes(mark)) return true;
  if (mark !== '.' && mark !== '．') return false;
  const next = text.charAt(index + 1);
  return (
    BEFORE_STOP.test(text.charAt(index - 1)) && (next === '' || /\s/u.test(next) || HAN.test(next))
  );
}

/** Where each opening mark's closing mark stands. */
function matchingMarks(text: string): Map<number, number> {
  const open: { index: number; mark: number }[] = [];
  // How many of each mark are open, so that a closing mark without one does not look through them all.
  const count = new Map<number, number>();
  const pairs = new Map<number, number>();
  if (!MARKS.test(text)) return pairs;
  const begin = (index: number, mark: number) => {
    open.push({ index, mark });
    count.set(mark, (count.get(mark) ?? 0) + 1);
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const mark = OPENING.indexOf(character);
    if (mark !== -1) begin(index, mark);
    const close = character === STRAIGHT ? STRAIGHT_MARK : CLOSING.indexOf(character);
    if (close === -1) continue;
    if ((count.get(close) ?? 0) === 0) {
      if (close === STRAIGHT_MARK) begin(index, close);
      continue;
    }
    for (;;) {
      const last = open.pop();
      if (!last) break;
      count.set(last.mark, (count.get(last.mark) ?? 0) - 1);
      if (last.mark !== close) continue;
      pairs.set(last.index, index);
      break;
    }
  }
  return pairs;
}

/**
 * Divides a sentence at the marks between its clauses (，；：), none of them inside quotes or brackets. Each
 * clause keeps the mark that ends it; laid end to end they are the sentence.
 */
export function clauses(sentence: string): string[] {
  const result: string[] = [];
  const closes = matchingMarks(sentence);
  let start = 0;
  for (let index = 0; index < sentence.length; index += 1) {
    const close = closes.get(index);
    if (close !== undefined) {
      index = close;
      continue;
    }
    if (!BETWEEN.includes(sentence.charAt(index))) continue;
    result.push(sentence.slice(start, index + 1));
    start = index + 1;
  }
  if (start < sentence.length) result.push(sentence.slice(start));
  return result;
}

/** The mark that ends a sentence, or nothing. */
export function endMark(sentence: string): string {
  let start = sentence.length;
  while (start > 0 && ends(sentence, start - 1)) start -= 1;
  return sentence.slice(start);
}

/** The first clause of a sentence: what stands before its first comma, semicolon, colon or end. */
export function firstClause(sentence: string): string {
  return /^[^，；：。！？,;:!?]*/u.exec(sentence)?.[0] ?? '';
}
