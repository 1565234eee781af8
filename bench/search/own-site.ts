import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../src/search/files.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { measure } from '../measure.ts';
import type { OwnFigures } from './figures.ts';
import { writeRecords } from './records-file.ts';

const worker = (name: string): URL => new URL(`../workers/${name}.ts`, import.meta.url);

/** How many entries the site has whose search page is measured: what its index holds is another matter. */
const ENTRIES = 20;

/** Pagefind's programs, which are as large for every site. */
const PROGRAM = /^(?:pagefind\.js|wasm\..+)$/u;

/** Builds a small site, of which only the pages are used. */
export async function buildOwnSite(folder: string): Promise<string> {
  const task = { content: join(folder, 'content'), entries: ENTRIES, scratch: folder };
  await measure(worker('write-corpus'), task);
  await measure(worker('build'), task);
  return join(folder, 'site');
}

/** Puts an index of the records in the place of the site's own. */
export async function replaceIndex(
  site: string,
  records: readonly SearchRecord[],
  folder: string,
): Promise<Pick<OwnFigures, 'disk' | 'cpuPerEntry'>> {
  const write = async (written: readonly SearchRecord[], scratch: string): Promise<number> => {
    await rm(scratch, { recursive: true, force: true });
    await mkdir(scratch, { recursive: true });
    const content = join(folder, 'records');
    await writeRecords(content, written);
    const task = { content, entries: written.length, scratch };
    return (await measure(worker('search-index'), task)).cpu;
  };
  const start = await write([], join(folder, 'empty'));
  const index = join(site, INDEX_FOLDER);
  const cpu = await write(records, index);
  const disk = await sizes(index);
  const { length } = records;
  return {
    disk: { index: (disk.all - disk.programs) / length, all: disk.all / length },
    cpuPerEntry: (cpu - start) / length,
  };
}

async function sizes(folder: string): Promise<{ all: number; programs: number }> {
  let [all, programs] = [0, 0];
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const { size } = await stat(join(item.parentPath, item.name));
    all += size;
    if (PROGRAM.test(item.name)) programs += size;
  }
  return { all, programs };
}
