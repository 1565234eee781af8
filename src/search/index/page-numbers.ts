import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { compressed } from './pack.ts';

/** What stands before everything that Pagefind writes. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Pagefind's list of pages: the name of the page's file, how many words it has, the group of its file. */
type Page = [name: string, words: number, group: string];

/** What Pagefind's meta file holds: its version, the pages in the order they came, and other lists. */
type Meta = [version: string, pages: Page[], ...others: unknown[]];

/**
 * Calls the pages of a Pagefind index by their ordinals: results then say which record they are without
 * loading it, and the list of pages, which is loaded first, is half as long. Lengths, which nothing is ranked by,
 * become alike for the same reason.
 * @throws Error when Pagefind writes another format than version 1.6 did
 */
export async function numberPages(folder: string): Promise<void> {
  const name = (await readdir(folder)).find((each) => each.endsWith('.pf_meta'));
  if (name === undefined) throw new Error('Pagefind wrote no list of pages.');
  const file = join(folder, name);
  const bytes = gunzipSync(await readFile(file));
  const [version, pages, ...others] = decode(bytes.subarray(SIGNATURE.length)) as Meta;
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) || !pages.every(isPage)) {
    throw new Error(`Pagefind ${version} writes a list of pages that is not known here.`);
  }
  const numbered = pages.map(([, , group], ordinal): Page => [pageName(ordinal), 1, group]);
  const meta = Buffer.from(encode([version, numbered, ...others]));
  await writeFile(file, compressed(Buffer.concat([SIGNATURE, meta])));
}

/** Short: there is one for each record in what is loaded first. */
const pageName = (ordinal: number): string => ordinal.toString(36);

const isPage = (page: unknown): boolean => Array.isArray(page) && typeof page[0] === 'string';
