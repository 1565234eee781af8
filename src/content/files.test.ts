import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readContent } from './read.ts';

const folder = temporaryFolder();
const at = (path: string): string => join(folder.path, path);
/** Linux tells capital from small letters in names; macOS and Windows do not, as a rule. */
const TELLS_CASE = process.platform === 'linux';
const IS_WINDOWS = process.platform === 'win32';

const SITE = 'name: 自查报告汇编\norganisation: 后勤处\n';
const REVIEW = '---\ntitle: 2021年度自查报告\nyear: 2021\n---\n';
const ENTRY = '---\ntitle: 账目不清\n---\n\n正文。\n';

let outside = '';
beforeEach(() => {
  vi.stubEnv('DUIZHAO_LANG', 'zh-CN');
  outside = mkdtempSync(join(tmpdir(), 'duizhao-outside-'));
  folder.write('site.yaml', SITE);
  folder.write('reviews/2021.mdx', REVIEW);
  folder.write('problems/2021/p01.mdx', ENTRY);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(outside, { recursive: true, force: true });
});

/** What is wrong with the folder: path and rule. */
async function problems(): Promise<string[]> {
  const { invalid } = await readContent(folder.path);
  return invalid.flatMap(({ path, messages }) => messages.map(({ ruleId }) => `${path} ${ruleId}`));
}

describe.skipIf(IS_WINDOWS)('a link in the content', () => {
  it('is read as the file of the content that it leads to, by whatever way', async () => {
    symlinkSync('p01.mdx', at('problems/2021/p02.mdx'));
    symlinkSync('p02.mdx', at('problems/2021/p03.mdx'));
    const { entries, invalid } = await readContent(folder.path);
    expect(invalid.map(String)).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(['2021/p01', '2021/p02', '2021/p03']);
  });

  it('that leads out, at once or in the end, is refused', async () => {
    const target = join(outside, 'x.mdx');
    writeFileSync(target, ENTRY);
    symlinkSync(target, at('problems/2021/p02.mdx'));
    symlinkSync('p02.mdx', at('problems/2021/p03.mdx'));
    symlinkSync(target, at('pages.mdx'));
    mkdirSync(at('pages'));
    symlinkSync('../pages.mdx', at('pages/x.mdx'));
    symlinkSync(target, at('problems/2021/notes.txt'));
    expect(await problems()).toEqual([
      'problems/2021/notes.txt link-outside',
      'problems/2021/p02.mdx link-outside',
      'problems/2021/p03.mdx link-outside',
      'pages/x.mdx link-outside',
      'pages.mdx link-outside',
    ]);
  });

  it('is told with its path and what to do, and links to it are not called broken', async () => {
    symlinkSync(join(outside, 'x'), at('problems/2021/p02.mdx'));
    folder.write('causes/2021/c01.mdx', ENTRY.replace('---\n\n', 'problems: [2021/p02]\n---\n\n'));
    const { invalid } = await readContent(folder.path);
    expect(invalid.flatMap(({ messages }) => messages.map(({ reason }) => reason))).toEqual([
      '“problems/2021/p02.mdx”是链接，指向内容文件夹以外，或没有指向任何文件，没有读取。请换成文件本身，或删去这个链接。',
    ]);
  });

  it('that leads nowhere or to itself is refused', async () => {
    symlinkSync('nowhere', at('problems/2021/p02.mdx'));
    symlinkSync('p03.mdx', at('problems/2021/p03.mdx'));
    expect(await problems()).toEqual([
      'problems/2021/p02.mdx link-outside',
      'problems/2021/p03.mdx link-outside',
    ]);
  });

  it('to a folder is refused, wherever it stands and leads', async () => {
    mkdirSync(join(outside, '2022'));
    symlinkSync(outside, at('measures'));
    symlinkSync('..', at('problems/2021/back'));
    symlinkSync(outside, at('problems/2022'));
    symlinkSync('problems', at('causes'));
    symlinkSync(outside, at('imports'));
    symlinkSync('/', at('attachments'));
    symlinkSync('/', at('.hidden'));
    expect((await problems()).toSorted()).toEqual([
      'attachments link-outside',
      'causes link-to-folder',
      'imports link-outside',
      'measures link-outside',
      'problems/2021/back link-to-folder',
      'problems/2022 link-outside',
    ]);
  });

  it('in the place of the settings is refused', async () => {
    writeFileSync(join(outside, 'site.yaml'), SITE);
    rmSync(at('site.yaml'));
    symlinkSync(join(outside, 'site.yaml'), at('site.yaml'));
    symlinkSync(outside, at('themes.yaml'));
    expect(await problems()).toEqual(['site.yaml link-outside', 'themes.yaml link-outside']);
  });

  it('may be the content folder itself', async () => {
    symlinkSync(folder.path, join(outside, 'content'));
    symlinkSync('p01.mdx', at('problems/2021/p02.mdx'));
    const { entries, invalid } = await readContent(join(outside, 'content'));
    expect(invalid.map(String)).toEqual([]);
    expect(entries).toHaveLength(2);
  });
});

describe.skipIf(IS_WINDOWS)('what is no ordinary file', () => {
  it('is refused without being opened: a pipe would be waited for, a device has no end', async () => {
    mkdirSync(at('pages'));
    mkdirSync(at('imports'));
    for (const path of [
      'problems/2021/p02.mdx',
      'problems/2021/p02',
      'pages/x.mdx',
      'imports/2021.json',
      'themes.yaml',
    ]) {
      execFileSync('mkfifo', [at(path)]);
    }
    symlinkSync('/dev/zero', at('problems/2021/p03.mdx'));
    symlinkSync('p02.mdx', at('problems/2021/p04.mdx'));
    expect((await problems()).toSorted()).toEqual([
      'imports/2021.json special-file',
      'pages/x.mdx special-file',
      'problems/2021/p02 special-file',
      'problems/2021/p02.mdx special-file',
      'problems/2021/p03.mdx link-outside',
      'problems/2021/p04.mdx special-file',
      'themes.yaml special-file',
    ]);
  });
});

describe('a file of the content', () => {
  it('is no folder', async () => {
    folder.write('problems/2021/p02.mdx/p03.mdx', ENTRY);
    folder.write('pages/x.mdx/y.mdx', ENTRY);
    folder.write('themes.yaml/x', '');
    expect((await problems()).toSorted()).toEqual([
      'pages/x.mdx folder-for-file',
      'problems/2021/p02.mdx folder-for-file',
      'themes.yaml folder-for-file',
    ]);
  });

  it('is not read where it is larger than any report', async () => {
    folder.write('problems/2021/p02.mdx', '');
    truncateSync(at('problems/2021/p02.mdx'), 65 * 1024 * 1024);
    expect(await problems()).toEqual(['problems/2021/p02.mdx content-too-large']);
  });

  it.skipIf(process.platform !== 'linux')(
    'may have a name that the system cannot find',
    async () => {
      const name = Buffer.concat([Buffer.from(at('problems/2021/')), Buffer.from([0xd5, 0xcb])]);
      writeFileSync(Buffer.concat([name, Buffer.from('.mdx')]), ENTRY);
      expect(await problems()).toContain('problems/2021/\uFFFD\uFFFD.mdx name-not-utf8');
    },
  );
});

describe('the name of a file of the content', () => {
  it.skipIf(IS_WINDOWS)('can be held by Windows, in each step of its path', async () => {
    folder.write('reviews/nul.mdx', REVIEW);
    folder.write('problems/2021/con.mdx', ENTRY);
    folder.write('problems/2021/p9..mdx', ENTRY);
    folder.write('problems/2021/aux.x/p01.mdx', ENTRY);
    folder.write(`problems/2021/${'问'.repeat(82)}.mdx`, ENTRY);
    folder.write('pages/a:b.mdx', ENTRY);
    folder.write('pages/prn/x.mdx', ENTRY);
    folder.write('pages/关于 本站.mdx', ENTRY);
    expect((await problems()).toSorted()).toEqual([
      'pages/a:b.mdx name-character',
      'pages/prn/x.mdx name-reserved',
      'problems/2021/aux.x/p01.mdx name-reserved',
      'problems/2021/con.mdx name-reserved',
      'problems/2021/p9..mdx name-ending',
      `problems/2021/${'问'.repeat(82)}.mdx name-too-long`,
      'reviews/nul.mdx name-reserved',
    ]);
  });

  it.skipIf(!TELLS_CASE)('differs from all others in more than case', async () => {
    folder.write('problems/2021/P01.mdx', ENTRY);
    folder.write('reviews/a.mdx', REVIEW);
    folder.write('reviews/A.mdx', REVIEW);
    folder.write('causes/2021/é.mdx', ENTRY);
    folder.write('pages/About.mdx', ENTRY);
    folder.write('pages/about.mdx', ENTRY);
    folder.write('pages/p01.mdx', ENTRY);
    folder.write('pages/X/a.mdx', ENTRY);
    folder.write('pages/x/b.mdx', ENTRY);
    const { invalid } = await readContent(folder.path);
    const told = invalid.map(({ path, messages }) => {
      const [, id, other] = /编号“(.*)”用了两次，另一处在 (\S+)（/u.exec(String(messages[0])) ?? [];
      return `${path} ${id} ${other}`;
    });
    expect(told.toSorted()).toEqual([
      'pages/About.mdx pages/About pages/about.mdx',
      'pages/X/a.mdx pages/X pages/x/b.mdx',
      'pages/about.mdx pages/about pages/About.mdx',
      'pages/x/b.mdx pages/x pages/X/a.mdx',
      'problems/2021/P01.mdx 2021/P01 problems/2021/p01.mdx',
      'problems/2021/p01.mdx 2021/p01 problems/2021/P01.mdx',
      'reviews/A.mdx A reviews/a.mdx',
      'reviews/a.mdx a reviews/A.mdx',
    ]);
    expect(invalid.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(
      Array(8).fill('duplicate-id'),
    );
  });

  it('is told apart among themes, whose ids become folders', async () => {
    folder.write(
      'themes.yaml',
      ['cars', 'Cars', 'con', 'x', 'x'].map((id) => `- {id: ${id}, title: 公务用车}\n`).join(''),
    );
    const { invalid } = await readContent(folder.path);
    expect(
      invalid.flatMap(({ messages }) =>
        messages.map(({ line, ruleId }) => [line, ruleId].join(' ')),
      ),
    ).toEqual([
      '3 name-reserved',
      '1 duplicate-theme',
      '2 duplicate-theme',
      '4 duplicate-theme',
      '5 duplicate-theme',
    ]);
  });
});
