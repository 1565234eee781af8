import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../testing/search-index.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { cardFile, TABLE_FILE } from '../files.ts';
import type { PackedTable } from '../packed-table.ts';
import { writeSearchIndex } from './write-index.ts';

const folder = temporaryFolder();

/** Records of many different characters, so that their index has several chunks. */
const RECORDS = Array.from({ length: 120 }, (_, place) => {
  const text = Array.from({ length: 200 }, (_, step) =>
    String.fromCodePoint(0x4e00 + ((place * 977 + step * step * 31) % 9000)),
  ).join('');
  return searchRecord(`2021/p${place}`, { title: text.slice(0, 12), texts: [text] });
});

async function written(name: string, records = RECORDS): Promise<Map<string, Buffer>> {
  const path = join(folder.path, name);
  await writeSearchIndex(records, path);
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(file.slice(path.length + 1).replaceAll('\\', '/'), await readFile(file));
  }
  return files;
}

const unpacked = (bytes: Buffer | undefined): string =>
  bytes === undefined ? '' : gunzipSync(bytes).toString();

describe('the search index', () => {
  it('is written of records that hold no word to search for', async () => {
    const record = searchRecord('2024', { title: 'r', texts: [] });
    await writeSearchIndex([record], folder.path);
    expect(await readdir(folder.path)).toContain(TABLE_FILE);
  });

  it('is the same, byte by byte, for the same records', async () => {
    expect(await written('a')).toEqual(await written('b'));
  });

  it('has its own folder for other content, so that no browser shows old cards', async () => {
    const folderOf = (files: Map<string, Buffer>): string =>
      (JSON.parse(unpacked(files.get(TABLE_FILE))) as PackedTable).folder;
    const changed = RECORDS.with(5, searchRecord('2021/p5', { title: '改了' }));
    expect(folderOf(await written('b', changed))).not.toBe(folderOf(await written('a')));
  });

  it('holds clean text in its cards, and bigrams in no other place than the index', async () => {
    const files = await written('a');
    const { folder: own } = JSON.parse(unpacked(files.get(TABLE_FILE))) as PackedTable;
    expect(JSON.parse(unpacked(files.get(`${own}/${cardFile(7)}`)))).toMatchObject({
      id: '2021/p7',
      texts: RECORDS[7]?.texts,
    });
    const names = [...files.keys()].filter((name) => !name.startsWith('index/'));
    expect(names.filter((name) => /html|fragment|ui/u.test(name))).toEqual([]);
  });

  it('takes the size of chunks that it is told, which Pagefind calls unstable', async () => {
    const chunks = [...(await written('a')).keys()].filter((name) => name.startsWith('index/'));
    expect(chunks.length).toBeGreaterThan(3);
  });

  it('is written for a site without entries too', async () => {
    expect((await written('none', [])).has(TABLE_FILE)).toBe(true);
  });
});
