import { formOf, type TextForm } from './text-form.ts';

/** How long the pieces are in which a passage is looked for. */
const LENGTH = 6;

/** Letters and digits alone say less each: six letters of any sentence stand in many others. */
const PLAIN_LENGTH = 12;
const PLAIN = /^[a-z0-9]*$/u;

/** How much a character tells, in bits, and how much it takes to tell a passage from what stands there by chance. */
const BITS = { digit: 3, letter: 4, other: 10 };
const ENOUGH = 20;

/** The pieces of a passage, in the form in which texts are compared; none when it is too short to tell. */
export function piecesOf(text: string): string[] {
  const form = formOf(text);
  const pieces: string[] = [];
  for (let from = 0; from === 0 || from + LENGTH <= form.length; from += 1) {
    const short = form.slice(from, from + LENGTH);
    const length = PLAIN.test(short) ? PLAIN_LENGTH : LENGTH;
    if (from > 0 && from + length > form.length) continue;
    pieces.push(form.slice(from, from + length));
  }
  return pieces.filter(tells);
}

function tells(piece: string): boolean {
  let bits = 0;
  for (const character of piece) {
    if (/\d/u.test(character)) bits += BITS.digit;
    else bits += /[a-z]/u.test(character) ? BITS.letter : BITS.other;
  }
  return bits >= ENOUGH;
}

const BASE = 0x01000193;
const OUT = Array.from({ length: LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);
const FILTER_BITS = 22;

/** Finds many pieces in long texts at once. */
export class PieceFinder {
  /** Those of six units and more, by the hash of their first six. */
  readonly #long = new Map<number, string[]>();
  /** Shorter ones by their first two units. */
  readonly #short = new Map<number, string[]>();
  /** One bit for each hash that may be there: nearly every place of a text is passed with this alone. */
  readonly #filter = new Uint8Array(1 << (FILTER_BITS - 3));
  readonly #shortFilter = new Uint8Array(1 << 16);

  constructor(pieces: Iterable<string>) {
    for (const piece of pieces) {
      if (piece.length < LENGTH) {
        const key = pairKey(piece.charCodeAt(0), piece.charCodeAt(1));
        list(this.#short, key).push(piece);
        this.#shortFilter[mixed(key, 16)] = 1;
        continue;
      }
      let hash = 0;
      for (let index = 0; index < LENGTH; index += 1) {
        hash = (Math.imul(hash, BASE) + piece.charCodeAt(index)) | 0;
      }
      list(this.#long, hash).push(piece);
      const bit = mixed(hash, FILTER_BITS);
      this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  get isEmpty(): boolean {
    return this.#long.size === 0 && this.#short.size === 0;
  }

  /** Tells of every piece that stands in a text, each time that it does. */
  find({ units, length }: TextForm, onFound: (piece: string) => void): void {
    const hasShort = this.#short.size > 0;
    const told = (pieces: readonly string[] | undefined, from: number): void => {
      for (const piece of pieces ?? []) {
        if (from + piece.length <= length && standsAt(units, from, piece)) onFound(piece);
      }
    };
    let hash = 0;
    let before = 0;
    for (let index = 0; index < length; index += 1) {
      const unit = units[index] ?? 0;
      hash = (Math.imul(hash, BASE) + unit) | 0;
      if (index >= LENGTH) hash = (hash - Math.imul(units[index - LENGTH] ?? 0, OUT)) | 0;
      const bit = mixed(hash, FILTER_BITS);
      if (((this.#filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0 && index >= LENGTH - 1) {
        told(this.#long.get(hash), index - LENGTH + 1);
      }
      if (hasShort) {
        const key = pairKey(before, unit);
        if (this.#shortFilter[mixed(key, 16)] === 1) told(this.#short.get(key), index - 1);
        before = unit;
      }
    }
  }
}

const pairKey = (first: number, second: number): number => (first << 16) | second;

/** The high bits of a product, on which all bits of the number have worked. */
const mixed = (number: number, bits: number): number =>
  Math.imul(number, 0x9e3779b1) >>> (32 - bits);

function standsAt(units: Uint16Array, from: number, piece: string): boolean {
  for (let index = 0; index < piece.length; index += 1) {
    if (units[from + index] !== piece.charCodeAt(index)) return false;
  }
  return true;
}

function list<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const found = lists.get(key) ?? [];
  lists.set(key, found);
  return found;
}
