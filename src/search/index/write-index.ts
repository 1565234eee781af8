import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { cardFile, TABLE_FILE } from '../files.ts';
import { fold } from '../fold.ts';
import { foldForm } from '../fold-form.ts';
import { packTable } from '../packed-table.ts';
import type { SearchRecord } from '../record.ts';
import type { Card, Dictionaries, Dictionary } from '../table.ts';
import { bigramTokens, BUCKET } from '../tokens.ts';
import { characterGaps } from './characters.ts';
import { packDictionary } from './dictionary.ts';
import { lexicon } from './lexicon.ts';
import { pack } from './pack.ts';
import { recordColumns } from './record-table.ts';
import { shortenNames } from './short-names.ts';

/** The packages of which an index holds something: its program, and the sounds of characters. */
export const INDEX_PACKAGES = ['pagefind', 'pinyin-pro'];

/** Keeps phrases from running over from one field into the next; Pagefind counts it and leaves it out. */
const GAP = '。';

/** What Pagefind writes for its own pages and results, which ours take the place of. */
const UNUSED = /^(?:fragment|pagefind-(?!entry\.json).+)$/u;

/**
 * How much of the index one file holds: smaller ones make every query load less and the first one more, whose
 * table of files grows (docs/decisions/search-by-bigrams.md).
 */
const CHUNK_SIZE = 2500;

/** Pagefind has no better way to say it; a test of the index's size notices when it goes. */
const CHUNK_SIZE_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * Writes the search index: the bigrams of the records as a Pagefind index, their cards, the table of all
 * of them, and dictionaries for queries that bigrams do not answer.
 * @param records in the order of results that contain the words alike
 * @param folder where the index goes
 * @throws Error when Pagefind cannot write it
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  const titleEnd = records.reduce(
    (longest, { title }) => Math.max(longest, [...fold(title)].length),
    1,
  );
  await writePagefind(records, titleEnd, folder);
  // Of a site without content it writes none.
  if (records.length > 0) await shortenNames(folder);
  await minifyProgram(folder);

  const packed = new Map<string, Buffer>();
  const dictionaries = {} as Dictionaries;
  for (const [name, entries] of dictionariesOf(records)) {
    const { parts, files } = packDictionary(name, entries);
    dictionaries[name] = parts;
    for (const [file, bytes] of files) packed.set(file, bytes);
  }
  for (const [ordinal, record] of records.entries()) {
    packed.set(cardFile(ordinal), pack(cardOf(record)));
  }

  const columns = recordColumns(records);
  const version = createHash('sha256').update(JSON.stringify(columns));
  for (const [file, bytes] of packed) version.update(file).update(bytes);
  const table = packTable({
    folder: version.digest('hex').slice(0, 8),
    titleEnd,
    ...columns,
    dictionaries,
  });
  await writeFile(join(folder, TABLE_FILE), pack(table));
  await writeAll(packed, join(folder, table.folder));
}

function dictionariesOf(
  records: readonly SearchRecord[],
): [Dictionary, ReadonlyMap<string, string | number[]>][] {
  return [['characters', characterGaps(records)], ...lexicon(records)];
}

/** The bigrams of every record, the title's first, in as many places as the longest title takes. */
async function writePagefind(
  records: readonly SearchRecord[],
  titleEnd: number,
  folder: string,
): Promise<void> {
  process.env[CHUNK_SIZE_VARIABLE] = String(CHUNK_SIZE);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const [ordinal, record] of records.entries()) {
      const bucket = Math.floor(ordinal / BUCKET);
      const title = bigramTokens(fold(record.title), bucket);
      const fill = Array.from({ length: titleEnd - title.length }, () => GAP);
      const texts = record.texts.flatMap((text) => [...bigramTokens(fold(text), bucket), GAP]);
      const content = [...title, ...fill, ...texts].join(' ');
      // Of records with one address Pagefind keeps one; in a language that it knows it would segment words.
      const added = await index.addCustomRecord({ url: record.id, content, language: 'und' });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    // Its own program would write them, and on a full disk end without a word that anybody waits for.
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const used = files.filter(({ path }) => !UNUSED.test(path.split('/', 1)[0] ?? ''));
    await writeAll(new Map(used.map(({ path, content }) => [path, content])), folder);
  } finally {
    await close();
  }
}

/** Makes Pagefind's program, which every first query loads, a fifth smaller. */
async function minifyProgram(folder: string): Promise<void> {
  const program = join(folder, 'pagefind.js');
  const { code, errors } = await minify(program, await readFile(program, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  await writeFile(program, code);
}

function cardOf({ id, url, title, texts }: SearchRecord): Card {
  const changed = [title, ...texts].some((text) => foldForm(text) !== fold(text));
  return { id, url, title, texts, ...(changed && { scripts: true }) };
}

async function writeAll(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  for (const name of new Set([...files.keys()].map(dirname))) {
    await mkdir(join(folder, name), { recursive: true });
  }
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
}
