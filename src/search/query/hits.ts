import type { Fold } from '../fold.ts';

/** Where a word stands in a text. */
export interface Hit {
  start: number;
  end: number;
  word: string;
}

/** Where folded words stand in a text, whatever width, script or punctuation they have there; in its order. */
export function hitsIn(text: string, words: readonly string[], fold: Fold): Hit[] {
  const whole = fold(text);
  const present = words.filter((word) => word !== '' && whole.includes(word));
  if (present.length === 0) return [];
  const { folded, starts, ends } = foldWithPlaces(text, fold);
  const hits: Hit[] = [];
  for (const word of present) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      hits.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0, word });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** A folded text, and for each of its code units where in the text that stands from which it came. */
export interface FoldedText {
  folded: string;
  starts: number[];
  ends: number[];
}

/** Characters that fold one by one, in a row of them and beside all others but marks. */
const PLAIN = /^[\u4E00-\u9FFF0-9a-z]+$/u;

/** A row of plain characters, or one other character with its marks. */
const UNIT = /[\u4E00-\u9FFF0-9a-z]+(?!\p{M})|.\p{M}*/gsu;

/** Folds a text so that the places of its characters are kept. */
export function foldWithPlaces(text: string, fold: Fold): FoldedText {
  const result: FoldedText = { folded: '', starts: [], ends: [] };
  let start = 0;
  for (const unit of apart(text.match(UNIT) ?? [], fold)) {
    const folded = fold(unit);
    const oneByOne = PLAIN.test(unit) && folded.length === unit.length;
    for (let place = 0; place < folded.length; place += 1) {
      result.starts.push(oneByOne ? start + place : start);
      result.ends.push(oneByOne ? start + place + 1 : start + unit.length);
    }
    result.folded += folded;
    start += unit.length;
  }
  return result;
}

/**
 * Puts together those units that fold otherwise when they stand side by side (Hangul letters, a final sigma):
 * halves the text where its halves fold as the whole does, until the parts that do not fold apart are alone.
 */
function apart(units: readonly string[], fold: Fold): string[] {
  const text = units.join('');
  const whole = fold(text);
  if (units.map(fold).join('') === whole) return [...units];
  for (const middle of fromTheMiddle(units.length)) {
    const halves = [units.slice(0, middle), units.slice(middle)];
    if (halves.map((half) => fold(half.join(''))).join('') === whole) {
      return halves.flatMap((half) => apart(half, fold));
    }
  }
  return [text];
}

/** The places between a number of things, those in the middle first. */
function fromTheMiddle(count: number): number[] {
  const places = Array.from({ length: Math.max(0, count - 1) }, (_, place) => place + 1);
  return places.sort((a, b) => Math.abs(a - count / 2) - Math.abs(b - count / 2));
}
