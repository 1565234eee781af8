import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The addresses of all pages of a built site, with their HTML. */
export async function builtPages(dist: string): Promise<Map<string, string>> {
  const names = (await readdir(dist, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const pages = new Map<string, string>();
  for (const name of names) {
    pages.set(`/${name.replace(/index\.html$/u, '')}`, await readFile(join(dist, name), 'utf8'));
  }
  return pages;
}
