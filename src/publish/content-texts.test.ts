import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ValidContent } from '../content/content.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { contentTexts } from './written-in.ts';

const folder = temporaryFolder();
const NOTHING = { reviews: [], entries: [] } as unknown as ValidContent;

it.skipIf(process.platform === 'win32')(
  'links are looked for in the free pages, and not where what is hidden leads',
  () => {
    folder.write('pages/b.mdx', '二');
    folder.write('pages/deep/a.mdx', '一');
    folder.write('pages/.c.mdx', '三');
    symlinkSync('b.mdx', join(folder.path, 'pages/link.mdx'));
    symlinkSync('..', join(folder.path, 'pages/.circle'));
    mkdirSync(join(folder.path, 'pages/.hidden'));
    execFileSync('mkfifo', [join(folder.path, 'pages/.hidden/x.mdx')]);
    expect(contentTexts(folder.path, NOTHING)).toEqual([
      { path: 'pages/b.mdx', text: '二' },
      { path: 'pages/deep/a.mdx', text: '一' },
      { path: 'pages/link.mdx', text: '二' },
    ]);
  },
);
