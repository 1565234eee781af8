import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { FOLDERS } from '../../src/content/folders.ts';
import type { Work } from '../entry.ts';

const FRONT_MATTER = /^---\n[\s\S]*?^---\n/mu;

export const work: Work = async ({ content, entries }) => {
  // Kept to the end, as a bundler keeps the modules that it is given.
  const modules = new Map<string, string>();
  for (const folder of Object.values(FOLDERS)) {
    const names = await readdir(join(content, folder), { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.mdx'))) {
      const path = join(content, folder, name);
      const body = (await readFile(path, 'utf8')).replace(FRONT_MATTER, '');
      modules.set(path, String(await compile(body)));
    }
  }
  if (modules.size < entries) throw new Error(`Only ${modules.size} texts were compiled.`);
};
