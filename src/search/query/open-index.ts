import { cardFile, dictionaryFile, INDEX_FOLDER, TABLE_FILE } from '../files.ts';
import { ordinalOf } from '../short-name.ts';
import { type PackedTable, unpackTable } from '../packed-table.ts';
import { type Card, type Dictionary, partOf, type RecordTable } from '../table.ts';
import { bigramTokens, BUCKET } from '../tokens.ts';

/** The records that contain a word, by ordinal, each with whether its title does. */
export type Found = Map<number, boolean>;

/** An index that is being searched. */
export interface SearchIndex {
  table: RecordTable;
  /** The records that contain a folded word. */
  find(word: string): Promise<Found>;
  /** What a dictionary has for a key. */
  lookUp(dictionary: Dictionary, key: string): Promise<unknown>;
  card(ordinal: number): Promise<Card>;
}

/** The part of Pagefind's program that is used. */
export interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Engine;
}

interface Engine {
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Something of the index could not be loaded: what was found without it would be wrong. */
export class IndexMissing extends Error {
  override name = 'IndexMissing';
}

/**
 * Opens the search index of a site.
 * @param base the address of the site's home page
 * @param load gives Pagefind's program, whose address it is told
 * @throws IndexMissing when some of it cannot be loaded, by the methods of the index too
 */
export async function openIndex(
  base: string,
  load: (address: string) => Promise<Pagefind>,
): Promise<SearchIndex> {
  const root = `${base}${INDEX_FOLDER}/`;
  const failed = watchPagefind();
  const [packed, { createInstance }] = await Promise.all([
    // Its name does not change with the content, so that a browser has to ask again.
    unpack<PackedTable>(`${root}${TABLE_FILE}`, 'no-cache'),
    load(`${root}pagefind.js`).catch((error: unknown) => {
      throw new IndexMissing('pagefind.js', { cause: error });
    }),
  ]);
  const table = readable(packed);
  // Pagefind's own worker stalls for seconds at times; whoever opens the index may be in one already.
  const engine =
    table.records > 0 && createInstance({ basePath: root, baseUrl: base, noWorker: true });
  // It loads its lists and program by itself from now on: whoever has the index may rely on them.
  if (engine) {
    await engine.preload('').catch((error: unknown) => {
      throw new IndexMissing('pagefind', { cause: error });
    });
  }
  const folder = `${root}${table.folder}/`;
  const parts = new Map<string, Promise<Map<string, unknown>>>();
  const cards = new Map<number, Promise<Card>>();
  const found = new Map<string, Promise<Found>>();

  const lookUp = async (dictionary: Dictionary, key: string): Promise<unknown> => {
    const file = dictionaryFile(dictionary, partOf(key, table.dictionaries[dictionary]));
    const load = async () => new Map(await unpack<[string, unknown][]>(`${folder}${file}`));
    return (await once(parts, file, load)).get(key);
  };

  const findCharacter = async (character: string): Promise<Found> => {
    const gaps = ((await lookUp('characters', character)) ?? []) as number[];
    let ordinal = -1;
    return new Map(gaps.map((gap) => [(ordinal += Math.abs(gap)), gap < 0]));
  };

  const findPhrase = async (word: string): Promise<Found> => {
    if (!engine) return new Map();
    const before = failed();
    const buckets = Array.from({ length: Math.ceil(table.records / BUCKET) }, (_, bucket) =>
      bigramTokens(word, bucket),
    );
    await engine.preload(buckets.flat().join(' '));
    const records: Found = new Map();
    for (const tokens of buckets) {
      const { results } = await engine.search(`"${tokens.join(' ')}"`);
      for (const { id, words } of results) {
        records.set(ordinalOf(id), (words[0] ?? Infinity) < table.titleEnd);
      }
    }
    if (failed() > before) throw new IndexMissing(word);
    return records;
  };

  return {
    table,
    lookUp,
    find: (word) =>
      once(found, word, () => ([...word].length < 2 ? findCharacter(word) : findPhrase(word))),
    card: (ordinal) => once(cards, ordinal, () => unpack<Card>(`${folder}${cardFile(ordinal)}`)),
  };
}

/** Reads the table; that of another version of this program is as good as none. */
function readable(packed: PackedTable): RecordTable {
  try {
    return unpackTable(packed);
  } catch (error) {
    throw new IndexMissing(TABLE_FILE, { cause: error });
  }
}

/** How many of each kind of thing are kept. */
const KEPT = 200;

/** Keeps what has been loaded lately, but no failure. */
function once<K, V>(kept: Map<K, Promise<V>>, key: K, load: () => Promise<V>): Promise<V> {
  const value = kept.get(key) ?? load();
  kept.delete(key);
  kept.set(key, value);
  value.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return value;
}

const GZIP = [0x1f, 0x8b];

/** Loads and unpacks a file of the index. */
async function unpack<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // Some servers unpack what they know to be packed.
    if (!GZIP.every((byte, place) => bytes[place] === byte)) {
      return JSON.parse(new TextDecoder().decode(bytes)) as T;
    }
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return (await new Response(stream).json()) as T;
  } catch (error) {
    throw new IndexMissing(address, { cause: error });
  }
}

/** How often Pagefind has told the console that it could not load or read something. */
let failures = 0;
let watched: typeof console.error | undefined;

/**
 * Counts what Pagefind fails to load or read: it goes on without a chunk that it misses, tells the console alone,
 * and finds less than there is.
 */
function watchPagefind(): () => number {
  if (console.error !== watched) {
    const tell = console.error;
    watched = (...told: unknown[]) => {
      if (String(told[0]).startsWith('Failed to load')) failures += 1;
      tell(...told);
    };
    console.error = watched;
  }
  return () => failures;
}
