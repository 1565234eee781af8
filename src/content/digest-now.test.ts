import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { digestNow } from './digest-now.ts';
import { readContent } from './read.ts';

const folder = temporaryFolder();

function write(): void {
  folder.write('site.yaml', 'name: 站\norganisation: 委\n');
  folder.write('reviews/2024.mdx', '---\ntitle: 报告\nyear: 2024\n---\n\uFEFF正文\r\n');
  folder.write('pages/about.mdx', '---\ntitle: 关于\n---\n');
}

describe('the digest of the content', () => {
  it('is that of the reading, as long as nothing is changed', async () => {
    write();
    const { digest } = await readContent(folder.path);
    expect(await digestNow(folder.path)).toBe(digest);
    folder.write('.history/1/site.yaml', 'hidden');
    folder.write('imports/2024.json', '{}');
    expect(await digestNow(folder.path)).toBe(digest);
  });

  it.each([
    ['a file is changed', () => folder.write('site.yaml', 'name: 站\norganisation: 局\n')],
    ['a file is added', () => folder.write('problems/2024/p01.mdx', '')],
    [
      'a file goes',
      () => {
        rmSync(join(folder.path, 'reviews', '2024.mdx'));
      },
    ],
    ['a free page is changed', () => folder.write('pages/about.mdx', '---\ntitle: 本站\n---\n')],
    ['a picture is put beside a page', () => folder.write('pages/a.png', '')],
  ])('is another when %s', async (_, change) => {
    write();
    const before = await digestNow(folder.path);
    change();
    expect(await digestNow(folder.path)).not.toBe(before);
    expect((await readContent(folder.path)).digest).toBe(await digestNow(folder.path));
  });
});
