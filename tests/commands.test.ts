import { cp, mkdir, readFile, readdir, realpath, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, inject, it } from 'vitest';
import { importReportSchema } from '../src/model/import-report.ts';
import { WriteJournal } from '../src/content/write/journal.ts';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { duizhao, duizhaoWith } from './support/command.ts';
import { YEARS } from './support/sites.ts';
import { temporaryFolder } from './support/temporary.ts';

/** A report without title and year. */
const REPORT = `一、存在的问题
一是账目不清。没有汇总。
二是库房乱。没有货架。
二、整改措施
一是公开账目。全年公开12次。`;

/** The text of a review of the sample, exported once. */
let exported: Promise<string> | undefined;

async function exportSample(): Promise<string> {
  const { code, stdout } = await duizhao('export', 'txt', '2024', '--content', YEARS);
  if (code !== 0) throw new Error('The sample cannot be exported.');
  return stdout;
}

/** A document of the sample in a folder of the test's own. */
async function document(folder: string): Promise<string> {
  const file = join(folder, '2024.txt');
  await writeFile(file, await (exported ??= exportSample()));
  return file;
}

/** A site that was built before, in a folder of the test's own: that of the sample. */
async function builtBefore(folder: string): Promise<string> {
  const dist = join(folder, 'dist');
  await cp(inject('dist'), dist, { recursive: true });
  return dist;
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
      '.history',
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
    const report = importReportSchema.parse(JSON.parse(stdout));
    expect(report.document).toMatchObject({ file, format: 'txt', accepted: true, review: '2024' });
    const count = (level: string) => report.outline.filter((item) => item.level === level).length;
    expect([count('section'), count('aspect')]).toEqual([4, 5]);
    expect(await readdir(folder)).toEqual(['2024.txt']);
  });

  it('shows the outline as a tree, and writes nothing, when asked', async () => {
    const folder = await temporaryFolder();
    const file = await document(folder);
    const content = join(folder, 'content');
    const { code, stdout, stderr } = await duizhao(
      'import',
      file,
      '--dry-run',
      '--content',
      content,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('├─ 二、存在的主要问题  [问题: 方面 5，问题 13]');
    expect(stdout).toContain('│  │  ├─ 一是对企业反映事项没有做到一管到底  [问题]');
    expect(stdout).toContain('目标 7，');
    expect(await readdir(folder)).toEqual(['2024.txt']);
  });

  it('needs no year as long as nothing is written', async () => {
    const folder = await temporaryFolder();
    const [file = ''] = await written(folder, '自查.txt', REPORT);
    const content = ['--content', join(folder, 'content')];
    const { code, stdout } = await duizhao('import', file, '--dry-run', '--json', ...content);
    expect(code).toBe(0);
    const { document, warnings } = importReportSchema.parse(JSON.parse(stdout));
    expect(document).toMatchObject({ accepted: true, review: null, year: null, title: null });
    expect(warnings.map(({ id }) => id)).toContain('year-missing');
    const refused = await duizhao('import', file, ...content);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('--year 2021');
    expect(await readdir(folder)).toEqual(['自查.txt']);
  });

  it('names the organisation of a new site by the document', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    await duizhao('import', await document(folder), '--content', content);
    expect(await readFile(join(content, 'site.yaml'), 'utf8')).toContain(
      'organisation: 云汀经济开发区管理委员会\n',
    );
  });

  it('says which places are to be confirmed, and so does the check', async () => {
    const folder = await temporaryFolder();
    const [file = ''] = await written(folder, '2021.txt', REPORT);
    const content = join(folder, 'content');
    const { stdout } = await duizhao('import', file, '--content', content);
    expect(stdout).toContain('reviews/2021.mdx:3  原文没有标题');
    const check = await duizhao('check', '--content', content, '--strict');
    expect(check.stdout).toContain('reviews/2021.mdx:3:1  提示  原文没有标题');
    expect(check.stdout).toContain('[to-confirm]');
    const sarif = await duizhao('check', '--content', content, '--format', 'sarif');
    expect(sarif.stdout).toContain('"ruleId": "to-confirm"');
  });

  it('takes what is no such report as plain text when forced, and builds a page of it', async () => {
    const folder = await temporaryFolder();
    const letter = '关于食堂恢复供应的通知\n各位同事：\n食堂下周一恢复供应早餐。\n后勤处';
    const [file = ''] = await written(folder, '2024.txt', letter);
    const content = join(folder, 'content');
    const { code, stderr } = await duizhao('import', file, '--force', '--content', content);
    expect(code).toBe(0);
    expect(stderr).toContain('作为普通文字导入');
    const dist = join(folder, 'dist');
    expect((await duizhao('build', '--content', content, '--out', dist)).code).toBe(0);
    expect(await fullText(dist, '2024')).toBe(withoutWhiteSpace(letter));
  });

  describe('of several files', () => {
    it('tells what became of each in a table, and imports the rest when one is refused', async () => {
      const folder = await temporaryFolder();
      const input = join(folder, 'in');
      await mkdir(join(input, 'deep'), { recursive: true });
      await written(input, '2021年度.txt', REPORT);
      await written(join(input, 'deep'), 'copy.md', REPORT.replaceAll('\n', '\n\n'));
      await written(input, '2021-other.txt', REPORT.replace('库房乱', '仓库乱'));
      await written(input, 'story.txt', '从前有座山，山上有座庙。');
      await written(input, 'story2.txt', '2021年，从前有座山，山上有座庙。');
      await written(input, '2019.txt', `${REPORT.replaceAll('2021', '2019')}其他\0说明。`);
      await written(input, '~$2021.docx', 'x');
      const content = join(folder, 'content');
      const { code, stdout, stderr } = await duizhao('import', input, '--content', content);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^（1\/6）.*2019\.txt\n.*（6\/6）.*story2\.txt\n$/su);
      const rows = stdout.split('\n');
      expect(rows[0]).toMatch(/^文件 +结果 +报告 +条目 +待核对$/u);
      expect(stdout).toMatch(/^2021-other\.txt +已导入 +2021 +3 +1$/mu);
      expect(stdout).toMatch(/^2021年度\.txt +未导入\n(?: {4}.*\n)*? {4}.*--review/mu);
      expect(stdout).toMatch(/^story\.txt +未导入\n {4}.*不像这类报告/mu);
      expect(stdout).toMatch(/^story2\.txt +未导入\n {4}.*不像这类报告/mu);
      expect(stdout).toMatch(/^2019\.txt +已导入.*\n {4}有 1 个字符无法识别/mu);
      expect(stdout).not.toContain('~$2021');
      expect(await readdir(join(content, 'reviews'))).toEqual(['2019.mdx', '2021.mdx']);
    });

    it('imports the same text in two formats once', async () => {
      const folder = await temporaryFolder();
      const input = join(folder, 'in');
      await mkdir(input);
      await written(input, '2021.txt', REPORT);
      await written(input, '2021.md', REPORT.replaceAll('\n', '\n\n'));
      const { code, stdout } = await duizhao('import', input, '--content', join(folder, 'content'));
      expect(code).toBe(0);
      expect(stdout).toMatch(/^2021\.md +已导入/mu);
      expect(stdout).toMatch(/^2021\.txt +重复\n {4}内容与 2021\.md 相同/mu);
    });

    it('prints a JSON array alone, what is refused among it with the reason', async () => {
      const folder = await temporaryFolder();
      const [good = ''] = await written(folder, '2021.txt', REPORT);
      const [bad = ''] = await written(folder, 'story.txt', '从前有座山，山上有座庙。');
      const content = ['--content', join(folder, 'content')];
      const { code, stdout } = await duizhao('import', good, bad, '--json', ...content);
      expect(code).toBe(1);
      const reports = z.array(importReportSchema).parse(JSON.parse(stdout));
      expect(reports.map(({ document }) => document.accepted)).toEqual([true, false]);
      expect(reports[1]).toMatchObject({
        document: { file: bad, review: null },
        outline: [],
        warnings: [{ id: 'not-a-review' }],
      });
      const one = await duizhao('import', bad, '--dry-run', '--json', ...content);
      expect(one.code).toBe(1);
      expect(JSON.parse(one.stdout)).toEqual(reports[1]);
    });

    it('is an error of usage with --review or --year', async () => {
      const folder = await temporaryFolder();
      for (const option of ['--review', '--year']) {
        const result = await duizhao('import', folder, option, '2021');
        expect(result.code).toBe(2);
        expect(result.stderr).toContain('单个文件');
      }
    });

    it('says so where a folder holds nothing to import', async () => {
      const folder = await temporaryFolder();
      const { code, stdout, stderr } = await duizhao('import', folder, '--content', folder);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('没有可以导入的文件');
    });
  });

  describe('again', () => {
    const again = async (
      change: (text: string) => string,
      edit?: (content: string) => Promise<void>,
    ) => {
      const folder = await temporaryFolder();
      const [file = ''] = await written(folder, '2021.txt', REPORT);
      const content = join(folder, 'content');
      await duizhao('import', file, '--content', content);
      await edit?.(content);
      await writeFile(file, change(REPORT));
      return {
        content,
        run: (...args: string[]) => duizhao('import', file, '--content', content, ...args),
      };
    };
    const p01 = (content: string) => join(content, 'problems', '2021', 'p01.mdx');

    it('says what would change, and changes it when forced', async () => {
      const { content, run } = await again((text) => text.replace('没有汇总', '没有公示'));
      const refused = await run();
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('--force');
      expect(refused.stderr).toContain(
        '改动  problems/2021/p01.mdx\n      正文: “没有汇总。” → “没有公示。”',
      );
      expect(await readFile(p01(content), 'utf8')).toContain('没有汇总');
      const dry = await run('--dry-run');
      expect(dry.code).toBe(0);
      expect(dry.stdout).toContain('“没有汇总。” → “没有公示。”');
      expect((await run('--force')).stdout).toContain('改动  problems/2021/p01.mdx');
      expect(await readFile(p01(content), 'utf8')).toContain('没有公示');
      expect((await run('--force')).stdout).toContain('重新导入没有改动。');
    });

    it('merges hand work, and refuses where both changed the same with both words', async () => {
      const edit = async (content: string) => {
        const text = await readFile(p01(content), 'utf8');
        await writeFile(p01(content), text.replace('order:', 'audience: internal\norder:'));
      };
      const { content, run } = await again((text) => text.replace('没有汇总', '没有公示'), edit);
      expect((await run('--force')).stdout).toContain('合并  problems/2021/p01.mdx');
      const merged = await readFile(p01(content), 'utf8');
      expect(merged).toContain('audience: internal');
      await writeFile(p01(content), merged.replace('没有公示', '没有张贴'));
      const before = await snapshot(content);
      await writeFile(join(content, '..', '2021.txt'), REPORT.replace('没有汇总', '没有登记'));
      const refused = await run('--force');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain(
        'problems/2021/p01.mdx\n      正文: 现为“没有张贴。”，文件为“没有登记。”',
      );
      expect(await snapshot(content)).toEqual(before);
    });
  });

  it('puts right what a killed import left, before content is read', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    await duizhao('import', await document(folder), '--content', content);
    const before = await snapshot(content);
    const staging = join(await realpath(content), '.write-999999999-abcdef');
    const aside = join(staging, 'old', 'reviews', '2024.mdx');
    await mkdir(join(staging, 'old', 'reviews'), { recursive: true });
    await rename(join(content, 'reviews', '2024.mdx'), aside);
    const journal = new WriteJournal(staging);
    await journal.begin();
    await journal.write({ write: [], existing: ['reviews/2024.mdx'], folders: [] });
    const { code, stderr } = await duizhao('check', '--content', content);
    expect(code).toBe(0);
    expect(stderr).toContain('已经恢复');
    expect(await snapshot(content)).toEqual(before);
    expect(await journal.isOurs()).toBe(false);
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
      [
        'a picture under another name',
        (folder) =>
          written(folder, 'report.xyz', Buffer.from('\u0089PNG\r\n\u001A\n\0\0', 'latin1')),
        'report.xyz',
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
    expect(noFile.stderr).toContain('npm run import -- FILE|FOLDER…');
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
    const dist = await builtBefore(folder);
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
    const dist = await builtBefore(folder);
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
    const dist = await builtBefore(folder);
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
    expect(problem).toMatch(/请改正或删去。 {2}\[\/pages\/wrong\/\]$/u);
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
    const result = await duizhao('build', '--content', YEARS, '--out', out);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('letter.txt');
    expect(await readdir(out)).toEqual(['letter.txt']);
  });

  it('refuses to replace a site into which somebody has put something', async () => {
    const folder = await temporaryFolder();
    const out = await builtBefore(folder);
    await writeFile(join(out, 'CNAME'), 'example.org');
    const result = await duizhao('build', '--content', YEARS, '--out', out);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('CNAME');
    expect(await readFile(join(out, 'CNAME'), 'utf8')).toBe('example.org');
  });

  it('makes the same files of the same content, in a shell that is set up for development too', async () => {
    const folder = await temporaryFolder();
    const second = join(folder, 'second');
    const { code, stderr } = await duizhaoWith(
      { NODE_ENV: 'development' },
      ...['build', '--content', YEARS, '--out', second],
    );
    expect(code, stderr).toBe(0);
    expect(await snapshot(second)).toEqual(await snapshot(inject('dist')));
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
      const { code, stderr } = await duizhao(...args, '--content', YEARS);
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
