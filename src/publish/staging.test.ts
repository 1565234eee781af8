import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { putBack, replaceWhole } from './staging.ts';

const folder = temporaryFolder();
const out = () => join(folder.path, 'dist');
const page = () => readFileSync(join(out(), 'index.html'), 'utf8');

/** Writes a site with this page. */
const make = (text: string) => (site: string) => {
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), text);
  return Promise.resolve();
};

describe('a folder that is replaced', () => {
  it('holds the new files alone, and nothing is left beside it', async () => {
    await replaceWhole(out(), make('old'));
    folder.write('dist/old.html', 'old');
    await replaceWhole(out(), make('new'));
    expect([page(), readdirSync(out())]).toEqual(['new', ['index.html']]);
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  it('stays as it was when the new one could not be made, and nothing is left beside it', async () => {
    await replaceWhole(out(), make('old'));
    const failing = replaceWhole(out(), async (site) => {
      await make('half')(site);
      throw new Error('no space');
    });
    await expect(failing).rejects.toThrow('no space');
    expect(page()).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  it('stays as it was when there is nothing to put in its place', async () => {
    await replaceWhole(out(), make('old'));
    await expect(replaceWhole(out(), () => Promise.resolve())).rejects.toThrow('ENOENT');
    expect(page()).toBe('old');
  });
});

describe('what a killed process leaves', () => {
  /** The states in which one can be killed: whether there is the journal, what is in place, what was set aside. */
  const states: [when: string, journal: boolean, place: string, aside: string, after: string][] = [
    ['while the new one was made', false, 'old', '', 'old'],
    ['before the old one was set aside', true, 'old', '', 'old'],
    ['when the old one was set aside', true, '', 'old', 'old'],
    ['when the new one was in place', true, 'new', 'old', 'new'],
    ['while it tidied up', false, 'new', 'old', 'new'],
    ['while it tidied up, and somebody has deleted the site since', false, '', 'old', ''],
  ];
  const left = ([, journal, place, aside]: (typeof states)[number]) => {
    folder.write('.dist.duizhao/new-1/folder/index.html', 'new');
    if (journal) folder.write('.dist.duizhao/replacing', '');
    if (place) folder.write('dist/index.html', place);
    if (aside) folder.write('.dist.duizhao/previous/index.html', aside);
    // No process has this number: systems give smaller ones.
    const owner = { turn: 'theirs', process: 2_147_483_646, host: hostname() };
    folder.write('.dist.duizhao.lock', JSON.stringify(owner));
  };

  it.each(states)('is put right by whoever looks at the site: %s', async (...state) => {
    left(state);
    await putBack(out());
    expect(existsSync(out()) ? page() : '').toBe(state[4]);
    expect(readdirSync(folder.path)).toEqual(state[4] ? ['dist'] : []);
  });

  it.each(states)('is put right by the next build: %s', async (...state) => {
    left(state);
    const failing = replaceWhole(out(), () => Promise.reject(new Error('failed')));
    await expect(failing).rejects.toThrow('failed');
    expect(existsSync(out()) ? page() : '').toBe(state[4]);
    await replaceWhole(out(), make('next'));
    expect(page()).toBe('next');
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  it('is left alone while its process lives', async () => {
    await replaceWhole(out(), async (site) => {
      await make('new')(site);
      await putBack(out());
      expect(existsSync(site)).toBe(true);
    });
    expect(page()).toBe('new');
  });
});
