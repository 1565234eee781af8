import { readCbor } from './cbor.ts';
import { TextForm } from '../text-form.ts';
import type { Sink } from './sink.ts';

/** What stands before everything that Pagefind writes. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** A chunk: words, each with its pages (as differences), each with the word's places (as differences, too). */
type Chunk = [words: [word: string, pages: [page: number, places: number[]][]][]];

/** Pairs of characters as tokens: a character, or its number, twice, and the bucket of the record. */
const TOKEN =
  /^(?:ː(?<firstCode>[\da-f]+)ː|(?<first>.))(?:ː(?<secondCode>[\da-f]+)ː|(?<second>.))/u;

/**
 * Reads the search index back: which pair of characters stands at which place of which record. A passage that
 * can be found is found so.
 */
export class IndexText {
  readonly #pages: ((Pair | undefined)[] | undefined)[] = [];

  static isChunk(bytes: Buffer): boolean {
    return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
  }

  /** @throws RangeError for a chunk that Pagefind did not write */
  add(bytes: Buffer): void {
    const [words] = readCbor(bytes.subarray(SIGNATURE.length)) as Chunk;
    for (const [word, pages] of words) {
      const pair = pairOf(word);
      if (!pair) continue;
      let page = 0;
      for (const [difference, places] of pages) {
        page += difference;
        const pairs = (this.#pages[page] ??= []);
        let at = 0;
        // A negative number is the weight of the places after it.
        for (const place of places) if (place >= 0) pairs[(at += place)] = pair;
      }
    }
  }

  /** The texts of all records. */
  read(sink: Sink): void {
    const form = new TextForm();
    for (const pairs of this.#pages) {
      form.clear();
      let before = '';
      for (const pair of pairs ?? []) {
        if (!pair) form.gap();
        else form.add(before === pair.first ? pair.second : pair.first + pair.second);
        before = pair?.second ?? '';
      }
      sink.text(form);
    }
  }
}

interface Pair {
  first: string;
  second: string;
}

/** @returns undefined for what is no token, as the mark between two texts of a record */
function pairOf(token: string): Pair | undefined {
  const { firstCode, first, secondCode, second } = TOKEN.exec(token)?.groups ?? {};
  const of = (code: string | undefined, character: string | undefined): string =>
    code === undefined ? (character ?? '') : String.fromCodePoint(Number.parseInt(code, 16));
  if (first === undefined && firstCode === undefined) return undefined;
  return { first: of(firstCode, first), second: of(secondCode, second) };
}

const DICTIONARY = /\/(?<name>characters|followers|precursors|sounds)\/\d+\.pack$/u;

/**
 * Reads a part of a dictionary of the search: there characters stand beside each other that no text has so.
 * @returns false for a file that is none
 */
export function readDictionary(path: string, text: string, sink: Sink): boolean {
  const name = DICTIONARY.exec(`/${path}`)?.groups?.['name'];
  if (name === undefined) return false;
  const entries = JSON.parse(text) as [key: string, value: unknown][];
  if (name === 'characters') {
    sink.grams(new Set(entries.map(([key]) => key)), 1);
    return true;
  }
  const pairs = new Set<string>();
  for (const [key, value] of entries) {
    // Under no sound stand the common characters of the language.
    if (key === '' || typeof value !== 'string') continue;
    const groups: [string, string][] =
      name === 'sounds'
        ? value.split(' ').map((group) => [group.slice(0, 1), group.slice(1)])
        : [[key, value]];
    for (const [head, others] of groups) {
      for (const other of others) pairs.add(name === 'precursors' ? other + head : head + other);
    }
  }
  sink.grams(pairs, 2);
  return true;
}
