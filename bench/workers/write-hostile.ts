import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Work } from '../entry.ts';
import { HOSTILE_FILES } from '../hostile-files.ts';

const kind = new URL(import.meta.url).searchParams.get('kind') ?? '';

/** Writes the file of the kind that the module was imported with. */
export const work: Work = async ({ content, entries }) => {
  if (entries === 0) return;
  const file = HOSTILE_FILES[kind];
  if (!file) throw new RangeError(`No hostile file is called ${kind}.`);
  await mkdir(content, { recursive: true });
  await writeFile(join(content, `hostile.${file.extension}`), file.bytes());
};
