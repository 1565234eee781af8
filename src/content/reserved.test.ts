import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reservedWord } from './reserved.ts';

/** What a source of Astro looks for in the texts that it is given, and replaces or loads. */
const PLACEHOLDER = /(["'`])(@@ASTRO[\w-]*@@|__ASTRO_IMAGE_|\$\$[a-z-]+\$\$)\1/gu;

describe('the words that content cannot hold', () => {
  it('are all that the installed Astro would act on', async () => {
    const folder = join(
      dirname(createRequire(import.meta.url).resolve('astro/package.json')),
      'dist',
    );
    const names = await readdir(folder, { recursive: true });
    const found = new Set<string>();
    for (const name of names.filter((path) => path.endsWith('.js'))) {
      const source = await readFile(join(folder, name), 'utf8');
      for (const [, , placeholder = ''] of source.matchAll(PLACEHOLDER)) found.add(placeholder);
    }
    expect([...found].toSorted()).toEqual([
      '$$server-islands-map$$',
      '$$server-islands-name-map$$',
      '@@ASTRO-LINKS@@',
      '@@ASTRO-STYLES@@',
      '@@ASTRO_MANIFEST_REPLACE@@',
      '__ASTRO_IMAGE_',
    ]);
    for (const placeholder of found) expect(reservedWord(`前${placeholder}后`)).toBeDefined();
  });

  it('leave every other word alone', () => {
    expect(reservedWord('Astro，@@，__，$$，_ASTRO_')).toBeUndefined();
  });
});
