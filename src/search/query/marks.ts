import type { Fold } from '../fold.ts';
import { type Hit, hitsIn } from './hits.ts';

/** A stretch of a text; `hit` when it is one of the words that were looked for. */
export interface MarkedText {
  text: string;
  hit: boolean;
}

/** Divides a text at the folded words that occur in it, whatever width or punctuation it has there. */
export function markWords(text: string, words: readonly string[], fold: Fold): MarkedText[] {
  return markHits(text, hitsIn(text, words, fold), 0, text.length);
}

/** Divides a part of a text at the hits that lie in it; nothing of it is lost. */
export function markHits(
  text: string,
  hits: readonly Hit[],
  start: number,
  end: number,
): MarkedText[] {
  const marked: MarkedText[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    if (to > from) marked.push({ text: text.slice(from, to), hit });
  };
  let last = start;
  for (const range of joinHits(hits)) {
    if (range.start < start || range.end > end) continue;
    add(last, range.start, false);
    add(range.start, range.end, true);
    last = range.end;
  }
  add(last, end, false);
  return marked;
}

/** Ranges of hits in order, those that overlap or touch as one. */
export function joinHits(hits: readonly Hit[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const open = joined.at(-1);
    if (open && start <= open.end) open.end = Math.max(open.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
