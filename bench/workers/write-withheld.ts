import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { corpusFiles } from '../../corpora/content.ts';
import type { Work } from '../entry.ts';

/** One entry in so many is internal, and the one after it holds a redacted passage. */
const EVERY = 20;

/** Writes the content of the other workers, with something withheld in every twentieth entry. */
export const work: Work = async ({ content, entries }) => {
  let place = 0;
  for (const [path, text] of corpusFiles({ entries })) {
    const isEntry = path.split('/').length === 3;
    if (isEntry) place += 1;
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), isEntry ? withheld(text, place) : text);
  }
};

function withheld(text: string, place: number): string {
  if (place % EVERY === 0) return text.replace(/^---\n/u, '---\naudience: internal\n');
  if (place % EVERY !== 1) return text;
  return `${text.trimEnd()}\n\n<Redact>第${place}件由经办人自述，谈话记录另存。</Redact>\n`;
}
