import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { shortName } from '../short-name.ts';
import { compressed } from './pack.ts';

/** What stands before everything that Pagefind writes. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Pagefind's list of pages: the name of the page's file, how many words it has, the group of its file. */
type Page = [name: string, words: number, group: string];

/** Its list of chunks: their first and last word, and the name of their file. */
type Chunk = [from: string, to: string, name: string];

/** What Pagefind's meta file holds: its version, the pages in the order they came, the chunks, and more. */
type Meta = [version: string, pages: Page[], chunks: Chunk[], ...others: unknown[]];

const META = /^pagefind\.(?<name>\w+)\.pf_meta$/u;

/**
 * Calls the pages and chunks of a Pagefind index by their numbers. Results then say which record they are without
 * loading it, and the lists, which every first query loads, are half as long. Lengths of pages, which nothing
 * is ranked by, become alike for the same reason. The chunks' folder bears what Pagefind called all of them, so
 * that those of other content have other addresses.
 * @throws Error when Pagefind writes another format than version 1.6 did
 */
export async function shortenNames(folder: string): Promise<void> {
  const names = await readdir(folder);
  // Of records without a word it writes none.
  if (!names.includes('index')) return;
  const file = names.find((name) => META.test(name));
  const all = META.exec(file ?? '')?.groups?.['name'];
  if (file === undefined || all === undefined) throw new Error('Pagefind wrote no list of pages.');
  const bytes = gunzipSync(await readFile(join(folder, file)));
  const [version, pages, chunks, ...others] = decode(bytes.subarray(SIGNATURE.length)) as Meta;
  if (
    !bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) ||
    ![...pages, ...chunks].every(isRow)
  ) {
    throw new Error(
      `Pagefind ${version} writes lists of pages and chunks that are not known here.`,
    );
  }
  const index = join(folder, 'index');
  await mkdir(join(index, all));
  const renamed: Chunk[] = [];
  for (const [place, [from, to, name]] of chunks.entries()) {
    const short = shortName(place);
    await rename(join(index, `${name}.pf_index`), join(index, all, `${short}.pf_index`));
    renamed.push([from, to, `${all}/${short}`]);
  }
  const numberedPages = pages.map(([, , group], ordinal): Page => [shortName(ordinal), 1, group]);
  const meta = Buffer.from(encode([version, numberedPages, renamed, ...others]));
  await writeFile(join(folder, file), compressed(Buffer.concat([SIGNATURE, meta])));
}

const isRow = (row: unknown): boolean =>
  Array.isArray(row) && row.length === 3 && typeof row[0] === 'string';
