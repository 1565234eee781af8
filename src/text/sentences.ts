const OPENING = '“‘（《〈「『【(';
const CLOSING = '”’）》〉」』】)';
/** A straight quote opens and closes alike. */
const STRAIGHT = '"';
const ENDS = '。！？';

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
    if (!ENDS.includes(text.charAt(index))) continue;
    while (ENDS.includes(text.charAt(index + 1)) && index + 1 < text.length) index += 1;
    result.push(text.slice(start, index + 1));
    start = index + 1;
  }
  if (start < text.length) result.push(text.slice(start));
  return result;
}

/** Where each opening mark's closing mark stands. */
function matchingMarks(text: string): Map<number, number> {
  const open: { index: number; mark: number | typeof STRAIGHT }[] = [];
  const pairs = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const mark = OPENING.indexOf(character);
    if (mark !== -1) open.push({ index, mark });
    const close = character === STRAIGHT ? STRAIGHT : CLOSING.indexOf(character);
    if (close === -1) continue;
    const from = open.findLastIndex((entry) => entry.mark === close);
    const opening = open[from];
    if (opening === undefined) {
      if (close === STRAIGHT) open.push({ index, mark: STRAIGHT });
      continue;
    }
    pairs.set(opening.index, index);
    open.length = from;
  }
  return pairs;
}

/** The mark that ends a sentence, or nothing. */
export function endMark(sentence: string): string {
  return /[。！？]+$/u.exec(sentence)?.[0] ?? '';
}

/** The first clause of a sentence: what stands before its first comma, semicolon, colon or end. */
export function firstClause(sentence: string): string {
  return /^[^，；：。！？,;:]*/u.exec(sentence)?.[0] ?? '';
}
