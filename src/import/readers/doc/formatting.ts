import type { Marks } from '../marks.ts';
import { partOf, tablePart, viewOf } from './bytes.ts';
import type { Piece } from './piece.ts';
import { firstBehind, type Run, runsOf } from './runs.ts';
import {
  NOTHING_SAID,
  PARAGRAPH_STYLE,
  type Said,
  saidAfter,
  saidByPiece,
  sprmsOf,
} from './sprms.ts';
import { StyleSheet } from './style-sheet.ts';

/** Places in the head of the stream WordDocument that say where things lie ([MS-DOC], 2.5.6). */
const PLACE = { styleSheet: 0xa2, characters: 0xfa, paragraphs: 0x102 };
/** The length of a run's entry on its page. */
const [CHARACTER_ENTRY, PARAGRAPH_ENTRY] = [1, 13];
/** The flags of a character. */
export const INSERTED = 1;
const [DELETED, STRUCK, HIDDEN, SYMBOLIC] = [2, 4, 8, 16];
/** What is neither white space nor stands for something that is no text. */
const PRINTED = /[^\s\p{Cc}]/u;
/** Ends of paragraphs, cells and sections. */
const PARAGRAPH_ENDS = ['\r', '\u0007', '\u000c'];

const MARKS: Marks[] = Array.from({ length: 32 }, (_, flags) => ({
  inserted: (flags & INSERTED) !== 0,
  deleted: (flags & DELETED) !== 0,
  struck: (flags & STRUCK) !== 0,
  hidden: (flags & HIDDEN) !== 0,
  symbolic: (flags & SYMBOLIC) !== 0,
}));

/** What one of the flags of characters says. */
export const marksOf = (flags: number): Marks => MARKS[flags & 0x1f] ?? {};

/** Reads the formatting of the characters of all pieces. What of it is broken is passed over, and said. */
export class Formatting {
  isBroken = false;
  readonly #stream: Uint8Array;
  readonly #table: Uint8Array;
  readonly #styles: StyleSheet;
  readonly #characters: Run<Said>[];

  constructor(stream: Uint8Array, table: Uint8Array) {
    this.#stream = stream;
    this.#table = table;
    this.#styles =
      this.#tried(() => new StyleSheet(tablePart(stream, table, PLACE.styleSheet))) ??
      new StyleSheet(new Uint8Array(6));
    const broken = () => (this.isBroken = true);
    const index = this.#tried(() => tablePart(stream, table, PLACE.characters));
    this.#characters = runsOf(stream, index ?? new Uint8Array(), CHARACTER_ENTRY, saidOn, broken);
  }

  /**
   * @param text what the pieces hold, together
   * @param lists the lists of modifiers that pieces name by their numbers
   */
  flagsOf(pieces: readonly Piece[], text: string, lists: readonly Uint8Array[]): Uint8Array {
    const flags = new Uint8Array(text.length);
    const styles = this.#styles.hasParagraphs ? this.#paragraphStyles(pieces, text) : undefined;
    let start = 0;
    for (const piece of pieces) {
      const place = (at: number) =>
        start + Math.floor((at - piece.offset) / (piece.narrow ? 1 : 2));
      for (const { from, to, said } of this.#runsOf(piece)) {
        const [first, end] = [place(from), place(to)];
        // Programs leave out the last end of all; what is printed has formatting.
        if (said === undefined) this.isBroken ||= PRINTED.test(text.slice(first, end));
        else this.#flag(flags, first, end, this.#said(piece, said, lists), styles);
      }
      start += piece.characters;
    }
    return flags;
  }

  /** The runs of a piece from its begin to its end; those between them say nothing. */
  *#runsOf({ offset, characters, narrow }: Piece): Generator<Run<Said | undefined>> {
    const end = offset + characters * (narrow ? 1 : 2);
    let place = offset;
    for (let index = firstBehind(this.#characters, place); place < end; index += 1) {
      const run = this.#characters[index];
      const from = Math.min(end, run?.from ?? end);
      if (from > place) yield { from: place, to: from, said: undefined };
      place = Math.max(place, from);
      const to = Math.min(end, run?.to ?? end);
      if (run && to > place) yield { from: place, to, said: run.said };
      place = Math.max(place, to);
    }
  }

  #said({ prm }: Piece, said: Said, lists: readonly Uint8Array[]): Said {
    return prm === 0 ? said : (this.#tried(() => saidByPiece(said, prm, lists)) ?? said);
  }

  #flag(
    flags: Uint8Array,
    from: number,
    to: number,
    said: Said,
    styles: Uint16Array | undefined,
  ): void {
    let known = { style: 0, flag: this.#flagOf(said, 0) };
    if (!styles) {
      flags.fill(known.flag, from, to);
      return;
    }
    for (let at = from; at < to; at += 1) {
      const style = styles[at] ?? 0;
      if (style !== known.style) known = { style, flag: this.#flagOf(said, style) };
      flags[at] = known.flag;
    }
  }

  #flagOf(said: Said, style: number): number {
    const has = (property: Parameters<StyleSheet['has']>[0]) =>
      this.#styles.has(property, said, style);
    return (
      (has('inserted') ? INSERTED : 0) |
      (has('deleted') ? DELETED : 0) |
      (has('strike') || has('double-strike') ? STRUCK : 0) |
      (has('vanish') ? HIDDEN : 0) |
      (has('symbol') ? SYMBOLIC : 0)
    );
  }

  /** For each character the style of its paragraph, which is that of the paragraph's end. */
  #paragraphStyles(pieces: readonly Piece[], text: string): Uint16Array {
    const index = this.#tried(() => tablePart(this.#stream, this.#table, PLACE.paragraphs));
    const broken = () => (this.isBroken = true);
    const runs = runsOf(
      this.#stream,
      index ?? new Uint8Array(),
      PARAGRAPH_ENTRY,
      paragraphStyleOn,
      broken,
    );
    const styles = new Uint16Array(text.length);
    let [from, piece, start] = [0, 0, 0];
    for (let end = 0; end < text.length; end += 1) {
      if (!PARAGRAPH_ENDS.includes(text.charAt(end))) continue;
      while (end >= start + (pieces[piece]?.characters ?? Infinity)) {
        start += pieces[piece]?.characters ?? 0;
        piece += 1;
      }
      const { offset = 0, narrow = false } = pieces[piece] ?? {};
      const place = offset + (end - start) * (narrow ? 1 : 2);
      const run = runs[firstBehind(runs, place)];
      if (run && run.from <= place) styles.fill(run.said, from, end + 1);
      from = end + 1;
    }
    return styles;
  }

  #tried<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.isBroken = true;
      return undefined;
    }
  }
}

/** What a run of characters says (Chpx): its length and its modifiers; nothing without a place. */
function saidOn(page: Uint8Array, at: number): Said {
  if (at === 0) return NOTHING_SAID;
  return saidAfter(NOTHING_SAID, partOf(page, at + 1, viewOf(page).getUint8(at)));
}

/** The style of a paragraph (PapxInFkp): half its length, in one byte or two, the style and its modifiers. */
function paragraphStyleOn(page: Uint8Array, at: number): number {
  if (at === 0) return 0;
  const view = viewOf(page);
  const half = view.getUint8(at);
  const start = half === 0 ? at + 2 : at + 1;
  const length = half === 0 ? view.getUint8(at + 1) * 2 : half * 2 - 1;
  const properties = partOf(page, start, length);
  let style = viewOf(properties).getUint16(0, true);
  for (const { code, operand } of sprmsOf(properties.subarray(2))) {
    if (code === PARAGRAPH_STYLE) style = operand;
  }
  return style;
}
