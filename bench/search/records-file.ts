import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/search/record.ts';

const FILE = 'records.json';

/** Writes records for a process of its own. */
export async function writeRecords(
  folder: string,
  records: readonly SearchRecord[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, FILE), JSON.stringify(records));
}

/** Reads what has been written so. */
export async function readRecords(folder: string): Promise<SearchRecord[]> {
  return JSON.parse(await readFile(join(folder, FILE), 'utf8')) as SearchRecord[];
}
