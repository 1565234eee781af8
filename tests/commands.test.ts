import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { duizhao, ROOT } from './support/command.ts';
import { temporaryFolder } from './support/temporary.ts';

const CONTENT = join(ROOT, 'content');

/** A document of the sample in a folder of the test's own. */
async function document(folder: string): Promise<string> {
  await duizhao('export', 'txt', '2024', '--content', CONTENT, '--out', folder);
  return join(folder, '2024.txt');
}

async function fullText(dist: string, review: string): Promise<string> {
  const html = await readFile(join(dist, 'reviews', review, 'full', 'index.html'), 'utf8');
  const article = /<article[^>]*data-full-text[^>]*>([\s\S]*?)<\/article>/u.exec(html)?.[1] ?? '';
  return withoutWhiteSpace(article.replace(/<[^>]*>/gu, ''));
}

describe('import', () => {
  it('writes a content folder that builds and gives back the document', async () => {
    const folder = await temporaryFolder();
    const file = await document(folder);
    const content = join(folder, 'content');
    const imported = await duizhao('import', file, '--content', content);
    expect(imported.stderr).toBe('');
    expect(imported.stdout).toContain('部分 4，方面 5，问题 13，无此类问题的说明 2');
    expect(await readdir(content)).toEqual([
      'causes',
      'follow-ups',
      'imports',
      'measures',
      'pages',
      'problems',
      'reviews',
      'site.yaml',
      'themes.yaml',
    ]);
    const dist = join(folder, 'dist');
    expect((await duizhao('build', '--content', content, '--out', dist)).code).toBe(0);
    const source = withoutWhiteSpace(await readFile(file, 'utf8'));
    expect(await fullText(dist, '2024')).toBe(source);

    const entry = join(content, 'problems', '2024', 'p10.mdx');
    const text = await readFile(entry, 'utf8');
    expect(text).toContain('大客车');
    await writeFile(entry, text.replace('大客车', '中巴车'));
    expect((await duizhao('build', '--content', content, '--out', dist)).code).toBe(0);
    expect(await fullText(dist, '2024')).toBe(source.replace('大客车', '中巴车'));
  });

  it('prints what it would do as JSON alone, and writes nothing, when asked', async () => {
    const folder = await temporaryFolder();
    const file = await document(folder);
    const content = join(folder, 'content');
    const { code, stdout } = await duizhao(
      ...['import', file, '--dry-run', '--json', '--content', content],
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ review: '2024', sections: 4, aspects: 5 });
    expect(await readdir(folder)).toEqual(['2024.txt']);
  });

  describe('refuses in one sentence, with exit code 1 and nothing written', () => {
    const cases: [what: string, prepare: (folder: string) => Promise<string[]>, says: string][] = [
      ['a missing file', (folder) => Promise.resolve([join(folder, 'no.txt')]), '找不到文件'],
      ['an empty file', (folder) => written(folder, 'empty.txt', ''), '没有文字'],
      ['a file of white space', (folder) => written(folder, 'blank.txt', ' \n　\n'), '没有文字'],
      [
        'a binary file',
        (folder) => written(folder, 'binary.txt', Buffer.from([0x89, 0x50, 0, 1, 2, 0, 0xff])),
        '不是文本文件',
      ],
      ['a folder', (folder) => Promise.resolve([folder]), '是文件夹'],
      [
        'a format without a reader',
        (folder) => written(folder, 'report.xyz', '一、问题'),
        '不能读取 .xyz 文件',
      ],
      [
        'a text that is no such report',
        (folder) => written(folder, 'story.txt', '从前有座山，山上有座庙。'),
        '不像这类报告',
      ],
    ];
    for (const [what, prepare, says] of cases) {
      it(what, async () => {
        const folder = await temporaryFolder();
        const content = join(folder, 'content');
        const args = await prepare(folder);
        const before = await readdir(folder);
        const result = await duizhao('import', ...args, '--year', '2024', '--content', content);
        expect(result.code).toBe(1);
        expect(result.stdout).toBe('');
        expect(result.stderr.trim().split('\n')).toHaveLength(1);
        expect(result.stderr).toContain(says);
        expect(await readdir(folder)).toEqual(before);
      });
    }

    it('an id that exists already', async () => {
      const folder = await temporaryFolder();
      const file = await document(folder);
      const content = join(folder, 'content');
      await duizhao('import', file, '--content', content);
      const before = await snapshot(content);
      const result = await duizhao('import', file, '--content', content);
      expect(result.code).toBe(1);
      expect(result.stderr.trim().split('\n')).toHaveLength(1);
      expect(result.stderr).toContain('已有报告“2024”');
      expect(await snapshot(content)).toEqual(before);
    });

    it('a content folder below a regular file', async () => {
      const folder = await temporaryFolder();
      const file = await document(folder);
      const content = join(file, 'below', 'content');
      const result = await duizhao('import', file, '--content', content);
      expect(result.code).toBe(1);
      expect(result.stderr.trim().split('\n')).toHaveLength(1);
      expect(result.stderr).toContain('不是文件夹');
      expect(await readdir(folder)).toEqual(['2024.txt']);
    });
  });

  it('explains wrong usage with exit code 2', async () => {
    const noFile = await duizhao('import');
    expect(noFile.code).toBe(2);
    expect(noFile.stderr).toContain('npm run import -- FILE');
    expect((await duizhao('import', 'x.txt', '--frobnicate')).code).toBe(2);
    expect((await duizhao('import', 'x.txt', '--year', 'last')).code).not.toBe(0);
    expect((await duizhao('frobnicate')).code).toBe(2);
    const stray = await duizhao('check', 'my-reports');
    expect(stray.code).toBe(2);
    expect(stray.stderr).toContain('--content my-reports');
    expect((await duizhao('preview', '--port', '')).code).toBe(2);
  });
});

describe('build', () => {
  it('leaves the previous site untouched when the content has errors', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    await duizhao('import', await document(folder), '--content', content);
    const dist = join(folder, 'dist');
    await duizhao('build', '--content', content, '--out', dist);
    const before = await snapshot(dist);
    const entry = join(content, 'problems', '2024', 'p01.mdx');
    await writeFile(entry, (await readFile(entry, 'utf8')).replace('title:', 'titel:'));
    const result = await duizhao('build', '--content', content, '--out', dist);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('problems/2024/p01.mdx:2:1');
    expect(result.stderr).toContain('是不是“title”？');
    expect(await snapshot(dist)).toEqual(before);
    expect(await readdir(folder)).toEqual(['2024.txt', 'content', 'dist']);
  });

  it('leaves the previous site untouched when a page cannot be rendered', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    await duizhao('import', await document(folder), '--content', content);
    const dist = join(folder, 'dist');
    await duizhao('build', '--content', content, '--out', dist);
    const before = await snapshot(dist);
    const page = '---\ntitle: 页面\n---\n\n<ProblemCard id="2024/p99" />\n';
    await writeFile(join(content, 'pages', 'wrong.mdx'), page);
    const result = await duizhao('build', '--content', content, '--out', dist);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('2024/p99');
    expect(await snapshot(dist)).toEqual(before);
    expect(await readdir(folder)).toEqual(['2024.txt', 'content', 'dist']);
  });

  it('leaves the previous site untouched when a link leads nowhere, and tells where it is written', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    await duizhao('import', await document(folder), '--content', content);
    const dist = join(folder, 'dist');
    await duizhao('build', '--content', content, '--out', dist);
    const before = await snapshot(dist);
    const links =
      '[问题](/problems/2024/p99/)、[措施](/measures/2024/m01)、[外站](https://gov.example/)';
    const page = `---\ntitle: 页面\n---\n\n见${links}。\n`;
    await writeFile(join(content, 'pages', 'wrong.mdx'), page);
    const result = await duizhao('build', '--content', content, '--out', dist);
    expect(result.code).toBe(1);
    const [head, problem, measure, ...others] = result.stderr.trim().split('\n').slice(-3);
    expect(head).toContain('网站中有 2 个链接有错');
    expect(problem).toContain('pages/wrong.mdx:5:7  /problems/2024/p99/  本站没有这个页面');
    expect(problem).toMatch(/是不是“\/problems\/2024\/p\d\d\/”？ {2}\[\/pages\/wrong\/\]$/u);
    expect(measure).toContain('  /measures/2024/m01  ');
    expect(measure).toContain('是不是“/measures/2024/m01/”？');
    expect(others).toEqual([]);
    expect(await snapshot(dist)).toEqual(before);
    expect(await readdir(folder)).toEqual(['2024.txt', 'content', 'dist']);
  });

  it('shows nothing on a free page for an entry that is withheld', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    await duizhao('import', await document(folder), '--content', content);
    const entry = join(content, 'problems', '2024', 'p01.mdx');
    const text = await readFile(entry, 'utf8');
    await writeFile(entry, text.replace('title:', 'audience: internal\ntitle:'));
    const dist = join(folder, 'dist');
    expect((await duizhao('build', '--content', content, '--out', dist)).stderr).not.toContain(
      'p01',
    );
    const page = await readFile(join(dist, 'pages', 'about', 'index.html'), 'utf8');
    expect(page).toContain('data-entry-id="2024/m01"');
    expect(page).not.toContain('2024/p01');
  });

  it('refuses to replace a folder that holds other things', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'documents');
    await mkdir(out);
    await writeFile(join(out, 'letter.txt'), '重要文件');
    const result = await duizhao('build', '--content', CONTENT, '--out', out);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('letter.txt');
    expect(await readdir(out)).toEqual(['letter.txt']);
  });

  it('refuses to replace a site into which somebody has put something', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'dist');
    expect((await duizhao('build', '--content', CONTENT, '--out', out)).code).toBe(0);
    expect((await duizhao('build', '--content', CONTENT, '--out', out)).code).toBe(0);
    await writeFile(join(out, 'CNAME'), 'example.org');
    const result = await duizhao('build', '--content', CONTENT, '--out', out);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('CNAME');
    expect(await readFile(join(out, 'CNAME'), 'utf8')).toBe('example.org');
  });

  it('makes the same files of the same content', async () => {
    const folder = await temporaryFolder();
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    await duizhao('build', '--content', CONTENT, '--out', first);
    await duizhao('build', '--content', CONTENT, '--out', second);
    expect(await snapshot(second)).toEqual(await snapshot(first));
  });

  it('says what is missing where there is no content', async () => {
    const folder = await temporaryFolder();
    const result = await duizhao('build', '--content', folder, '--out', join(folder, 'dist'));
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('找不到 site.yaml');
  });
});

describe('a place that cannot be written', () => {
  it('is told in one sentence by every command that writes', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'file');
    await writeFile(file, '');
    for (const args of [
      ['build', '--out', file],
      ['print', '2024', '--out', file],
      ['export', 'txt', '2024', '--out', file],
    ]) {
      const { code, stderr } = await duizhao(...args, '--content', CONTENT);
      expect(code, args.join(' ')).toBe(1);
      expect(stderr.trim().split('\n'), args.join(' ')).toHaveLength(1);
    }
  });
});

describe('every command', () => {
  it('explains itself with --help', async () => {
    for (const name of ['start', 'test', 'import', 'check', 'build', 'dev', 'preview', 'print']) {
      const { code, stdout } = await duizhao(name, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`npm run ${name} --`);
    }
  });
});

async function written(folder: string, name: string, text: string | Buffer): Promise<string[]> {
  await writeFile(join(folder, name), text);
  return [join(folder, name)];
}

/** Every file below a folder with its bytes. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length), (await readFile(path)).toString('base64')] as const;
  });
  return Object.fromEntries((await Promise.all(read)).sort());
}
