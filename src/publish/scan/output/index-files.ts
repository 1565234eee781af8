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
  readonly #pages: string[][] = [];

  static isChunk(bytes: Buffer): boolean {
    return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
  }

  /** @throws RangeError for a chunk that Pagefind did not write */
  add(bytes: Buffer): void {
    const [words] = readCbor(bytes.subarray(SIGNATURE.length)) as Chunk;
    for (const [word, pages] of words) {
      let page = 0;
      for (const [difference, places] of pages) {
        page += difference;
        const tokens = (this.#pages[page] ??= []);
        let at = 0;
        // A negative number is the weight of the places after it.
        for (const place of places) if (place >= 0) tokens[(at += place)] = word;
      }
    }
  }

  /** The texts of all records. */
  read(sink: Sink): void {
    const form = new TextForm();
    for (const tokens of this.#pages) {
      form.clear();
      let last: string | undefined;
      for (let place = 0; place < (tokens?.length ?? 0); place += 1) {
        const [first, second] = charactersOf(tokens[place]);
        if (first === undefined || second === undefined) form.gap();
        else form.add(last === first ? second : first + second);
        last = second;
      }
      sink.text(form);
    }
  }
}

function charactersOf(token: string | undefined): readonly (string | undefined)[] {
  const groups = token === undefined ? undefined : TOKEN.exec(token)?.groups;
  if (!groups) return [];
  const of = (code: string | undefined, character: string | undefined) =>
    code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16));
  return [of(groups['firstCode'], groups['first']), of(groups['secondCode'], groups['second'])];
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
