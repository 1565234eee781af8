import { readdir, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { searchRecord, type ServedIndex, serveIndex } from '../../testing/search-index.ts';
import { INDEX_FOLDER } from '../files.ts';
import { IndexMissing } from './open-index.ts';

let served: ServedIndex;

beforeAll(async () => {
  served = await serveIndex([
    searchRecord('2021/p01', { title: '台账不全', texts: ['账目不清。'] }),
    searchRecord('2021/p02', { title: '走访偏少', texts: ['台账不清。'] }),
  ]);
});
afterAll(() => served.close());

describe('an open index', () => {
  it('tells which records contain a word, and whether their title does', async () => {
    expect(await served.index.find('台账')).toEqual(
      new Map([
        [0, true],
        [1, false],
      ]),
    );
    expect(await served.index.find('台')).toEqual(await served.index.find('台账'));
    expect(await served.index.find('库房')).toEqual(new Map());
  });

  it('has loaded what it needs for any query, so that nothing fails after it was closed', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { index, close } = await serveIndex([searchRecord('2021/p01')]);
    await close();
    await expect(index.find('党')).rejects.toThrow(IndexMissing);
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
  });

  it('gives the card of a record', async () => {
    const { id, title, texts } = await served.index.card(1);
    expect([id, title, texts]).toEqual(['2021/p02', '走访偏少', ['台账不清。']]);
  });

  it('says so when a part of it cannot be loaded, and goes on when it can be again', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { index, folder, close } = await serveIndex([
      searchRecord('2021/p02', { title: '走访偏少' }),
    ]);
    const chunks = join(folder, INDEX_FOLDER, 'index');
    await rename(chunks, `${chunks}-away`);
    await expect(index.find('走访')).rejects.toThrow(IndexMissing);
    await rename(`${chunks}-away`, chunks);
    expect((await index.find('走访')).size).toBe(1);
    await rm(join(folder, INDEX_FOLDER, index.table.folder), { recursive: true });
    await expect(index.card(0)).rejects.toThrow(IndexMissing);
    expect(told).toHaveBeenCalled();
    told.mockRestore();
    await close();
  });

  it('says so too when a part of it was cut short', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { index, folder, close } = await serveIndex([
      searchRecord('2021/p02', { title: '走访偏少' }),
    ]);
    const files = await readdir(join(folder, INDEX_FOLDER, 'index'), { recursive: true });
    const chunk = files.find((name) => name.endsWith('.pf_index')) ?? '';
    await truncate(join(folder, INDEX_FOLDER, 'index', chunk), 40);
    await expect(index.find('走访')).rejects.toThrow(IndexMissing);
    told.mockRestore();
    await close();
  });

  it('of a site without content finds nothing', async () => {
    const { index, close } = await serveIndex([]);
    expect(await index.find('走访')).toEqual(new Map());
    expect(await index.find('走')).toEqual(new Map());
    await close();
  });

  it('has nothing in it that only Pagefind’s own pages would use', async () => {
    const names = await readdir(join(served.folder, INDEX_FOLDER));
    expect(names.filter((name) => /fragment|ui|worker|highlight/u.test(name))).toEqual([]);
  });
});
