import type { Fold } from '../fold.ts';
import { type Hit, hitsIn } from './hits.ts';
import { joinHits, type MarkedText, markHits } from './marks.ts';

/** How many stretches an excerpt has at most: more would be a heap of scraps. */
const MOST_STRETCHES = 3;

/** Where sentences and clauses end, closing quotes and brackets included. */
const SENTENCE_END = /(?:[。！？；!?;]|\.(?=\s))[”’」』）)]*\s*|\n+/gu;
const CLAUSE_END = /(?:[，、：]|[,:](?=\s))[”’」』）)]*\s*/gu;

const OMITTED: MarkedText = { text: '…', hit: false };

/** Part of a text that is shown whole or not at all. */
interface Piece {
  /** Which of the texts it is from. */
  text: number;
  start: number;
  end: number;
  /** Whether a sentence begins with it. */
  opens: boolean;
  words: Set<string>;
}

/**
 * The sentences of an entry's texts in which the words are, as many as there is room for in about `length`
 * characters, with their hits marked; the beginning of the first text when nothing is hit.
 */
export function excerptOf(
  texts: readonly string[],
  words: readonly string[],
  length: number,
  fold: Fold,
): MarkedText[] {
  const hits = texts.map((text) => hitsIn(text, words, fold));
  const found = new Set(hits.flat().map(({ word }) => word));
  const most = Math.floor(length / Math.max(1, Math.min(found.size, MOST_STRETCHES)));
  const pieces = texts.flatMap((text, place) =>
    found.size > 0 && hits[place]?.length === 0
      ? []
      : piecesOf(text, hits[place] ?? [], most).map((piece) => ({ ...piece, text: place })),
  );
  const shown = grow(pieces, cover(pieces, found), length);
  return stretches(pieces, shown).flatMap(({ text, start, end, opens }, index, { length }) => {
    const whole = texts[text] ?? '';
    const shownEnd = start + whole.slice(start, end).trimEnd().length;
    const marked = markHits(whole, hits[text] ?? [], start, shownEnd);
    const goesOn = index < length - 1 || whole.slice(end).trim() !== '';
    return [...(index === 0 && !opens ? [OMITTED] : []), ...marked, ...(goesOn ? [OMITTED] : [])];
  });
}

/** Divides a text into sentences, long ones into clauses, and what is longer still around its hits. */
function piecesOf(text: string, hits: readonly Hit[], most: number): Omit<Piece, 'text'>[] {
  const ranges = joinHits(hits);
  const divide = (start: number, end: number, ending: RegExp): { start: number; end: number }[] => {
    const ends = [...text.slice(start, end).matchAll(ending)]
      .map((match) => start + match.index + match[0].length)
      .filter(
        (place) => place < end && !ranges.some((hit) => hit.start < place && place < hit.end),
      );
    return [...ends, end].map((place, index) => ({ start: ends[index - 1] ?? start, end: place }));
  };
  const long = ({ start, end }: { start: number; end: number }) => end - start > most;
  return divide(0, text.length, SENTENCE_END).flatMap((sentence) => {
    const clauses = long(sentence) ? divide(sentence.start, sentence.end, CLAUSE_END) : [sentence];
    const parts = clauses.flatMap((clause) =>
      long(clause) ? windows(text, clause, ranges, most) : [clause],
    );
    return parts.map(({ start, end }) => ({
      start,
      end,
      opens: start === sentence.start,
      words: new Set(
        hits.filter((hit) => hit.start >= start && hit.end <= end).map(({ word }) => word),
      ),
    }));
  });
}

/** Cuts what has no punctuation: a third of the room before a hit, the rest after its beginning. */
function windows(
  text: string,
  whole: { start: number; end: number },
  ranges: readonly { start: number; end: number }[],
  most: number,
): { start: number; end: number }[] {
  const cuts: number[] = [];
  const last = () => cuts.at(-1) ?? whole.start;
  const fillTo = (place: number): void => {
    while (place - last() > most) {
      const next = betweenWords(text, last() + most);
      if (next <= last()) break;
      cuts.push(next);
    }
    if (place > last()) cuts.push(place);
  };
  for (const hit of ranges) {
    if (hit.start < last() || hit.end > whole.end) continue;
    fillTo(Math.max(last(), betweenWords(text, hit.start - Math.floor(most / 3))));
    const end = Math.min(whole.end, betweenWords(text, last() + most));
    const divided = ranges.find((other) => other.start < end && end < other.end);
    cuts.push(divided ? Math.max(hit.end, divided.start) : Math.max(hit.end, end));
  }
  fillTo(whole.end);
  return cuts.map((end, index) => ({ start: cuts[index - 1] ?? whole.start, end }));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The place itself, or the last one before it that divides no character and no word of letters. */
function betweenWords(text: string, place: number): number {
  const start = graphemes.segment(text).containing(place)?.index ?? place;
  const written = /[\p{Script=Latin}\p{Nd}]*$/u.exec(
    text.slice(Math.max(0, start - 20), start),
  )?.[0];
  const goesOn = /^[\p{Script=Latin}\p{Nd}]/u.test(text.slice(start, start + 2));
  return goesOn ? start - (written?.length ?? 0) : start;
}

/** The fewest pieces with as many of the words as can be; the first when there are none. */
function cover(pieces: readonly Piece[], words: ReadonlySet<string>): number[] {
  if (words.size === 0) return pieces.length > 0 ? [0] : [];
  const missing = new Set(words);
  const chosen: number[] = [];
  while (missing.size > 0 && chosen.length < MOST_STRETCHES) {
    const gains = pieces.map(
      (piece) => [...piece.words].filter((word) => missing.has(word)).length,
    );
    const best = gains.indexOf(Math.max(...gains));
    if (!gains[best]) break;
    chosen.push(best);
    for (const word of pieces[best]?.words ?? []) missing.delete(word);
  }
  return chosen;
}

/** Adds what stands around the chosen pieces while there is room: the rest of their sentences first. */
function grow(pieces: readonly Piece[], chosen: readonly number[], length: number): Set<number> {
  const shown = new Set(chosen);
  const size = (place: number) => (pieces[place]?.end ?? 0) - (pieces[place]?.start ?? 0);
  let room = length - chosen.reduce((sum, place) => sum + size(place), 0);
  const extend = (from: number, step: 1 | -1, stop: (piece: Piece, last: Piece) => boolean) => {
    for (let place = from + step; ; place += step) {
      const piece = pieces[place];
      const last = pieces[place - step];
      if (!piece || piece.text !== last?.text || stop(piece, last)) return;
      if (shown.has(place)) continue;
      if (size(place) > room) return;
      shown.add(place);
      room -= size(place);
    }
  };
  for (const place of chosen) extend(place, -1, (_, last) => last.opens);
  for (const place of chosen) extend(place, 1, (piece) => piece.opens);
  for (const place of chosen) extend(place, 1, () => false);
  for (const place of chosen) extend(place, -1, () => false);
  return shown;
}

/** The pieces that are shown, those side by side as one. */
function stretches(pieces: readonly Piece[], shown: ReadonlySet<number>): Piece[] {
  const joined: Piece[] = [];
  for (const [place, piece] of pieces.entries()) {
    if (!shown.has(place)) continue;
    const open = joined.at(-1);
    if (open && shown.has(place - 1) && open.text === piece.text) open.end = piece.end;
    else joined.push({ ...piece });
  }
  return joined;
}
