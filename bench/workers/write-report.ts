import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportText } from '../../corpora/content/report-text.ts';
import type { Work } from '../entry.ts';

/** Writes a report of so many thousand characters. */
export const work: Work = async ({ content, entries }) => {
  await mkdir(content, { recursive: true });
  await writeFile(join(content, 'report.txt'), reportText(entries * 1000));
};
