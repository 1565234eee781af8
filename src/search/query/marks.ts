import type { Fold } from '../fold.ts';

/** A stretch of a text; `hit` when it is one of the words that were looked for. */
export interface MarkedText {
  text: string;
  hit: boolean;
}

/** Divides a text at the folded words that occur in it, whatever width or punctuation it has there. */
export function markWords(text: string, words: readonly string[], fold: Fold): MarkedText[] {
  const ranges = hitRanges(text, words, fold);
  const marked: MarkedText[] = [];
  let end = 0;
  for (const range of ranges) {
    if (range.start > end) marked.push({ text: text.slice(end, range.start), hit: false });
    marked.push({ text: text.slice(range.start, range.end), hit: true });
    end = range.end;
  }
  if (end < text.length) marked.push({ text: text.slice(end), hit: false });
  return marked;
}

/**
 * The parts of an entry's texts around the first hit of each word, about `length` characters in all, with
 * their hits marked; the beginning of the first text when nothing is hit.
 */
export function excerptOf(
  texts: readonly string[],
  words: readonly string[],
  length: number,
  fold: Fold,
): MarkedText[] {
  const text = texts.find((each) => hitRanges(each, words, fold).length > 0) ?? texts[0] ?? '';
  const first = hitRanges(text, words, fold)[0]?.start ?? 0;
  const sentence =
    Math.max(...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, first))) + 1;
  const far = first - sentence > length / 2;
  const start = far ? betweenCharacters(text, Math.floor(first - length / 3)) : sentence;
  const end = betweenCharacters(text, start + length);
  const shown = text.slice(start, end);
  const marked = markWords(shown, words, fold);
  if (start > sentence) marked.unshift({ text: '…', hit: false });
  if (end < text.length) marked.push({ text: '…', hit: false });
  return marked;
}

/** The place itself, or the one after it when it divides a character. */
function betweenCharacters(text: string, place: number): number {
  const divides = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(place - 1, place + 1));
  return divides ? place + 1 : place;
}

/** Where the words stand in the text, in order, overlapping ones joined. */
function hitRanges(
  text: string,
  words: readonly string[],
  fold: Fold,
): { start: number; end: number }[] {
  const { folded, places } = foldWithPlaces(text, fold);
  const ranges = words
    .flatMap((word) => {
      const found: { start: number; end: number }[] = [];
      for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
        const last = places[at + word.length - 1];
        const start = places[at]?.start;
        if (start !== undefined && last) found.push({ start, end: last.end });
      }
      return found;
    })
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const open = joined.at(-1);
    if (open && range.start <= open.end) open.end = Math.max(open.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** The folded text, and for each of its units where the character stands that it came from. */
function foldWithPlaces(text: string, fold: Fold) {
  let folded = '';
  const places: { start: number; end: number }[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const unit = fold(character);
    folded += unit;
    // A place for each unit, of which a rare character has two.
    places.push(...Array.from({ length: unit.length }, () => ({ start, end })));
    start = end;
  }
  return { folded, places };
}
