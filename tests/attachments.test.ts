import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { pngOf } from '../src/testing/picture-files.ts';
import { duizhao } from './support/command.ts';
import { startDev } from './support/dev-server.ts';
import { YEARS } from './support/sites.ts';
import { temporaryFolder } from './support/temporary.ts';

/** What nobody but the office may read; no file of a public site may hold it, nor its name. */
const SECRET = '内部谈话记录第四千二百一十一号';

const entry = (title: string, more: string, body = '') =>
  `---\ntitle: ${title}\n${more}---\n\n${body}\n`;

const FILES: Record<string, string | Uint8Array> = {
  'site.yaml': 'name: 汇编\norganisation: 后勤处\nbase: /open\n',
  'reviews/2024.mdx': '---\ntitle: 2024年报告\nyear: 2024\n---\n',
  'reviews/2023.mdx': '---\ntitle: 内部报告\nyear: 2023\naudience: internal\n---\n',
  'problems/2023/p01.mdx': entry('问题', 'attachments: [{ file: 内部.txt }]\n'),
  'problems/2024/p01.mdx': entry(
    '问题',
    'attachments:\n  - { file: p01/登记.txt, title: 走访登记 }\n  - { file: 现场.png, note: 库房 }\n',
    '见[登记](/attachments/2024/p01/登记.txt)。',
  ),
  'problems/2024/p02.mdx': entry(
    '内部问题',
    'audience: internal\nattachments: [{ file: 谈话.txt }, { file: 底稿.zip }]\n',
  ),
  'attachments/2023/内部.txt': SECRET,
  'attachments/2024/p01/登记.txt': '走访12次',
  'attachments/2024/现场.png': pngOf(),
  'attachments/2024/谈话.txt': SECRET,
  'attachments/2024/底稿.zip': SECRET,
  'attachments/2024/无人提及.txt': SECRET,
};

async function contentIn(folder: string, more: typeof FILES = {}): Promise<string> {
  for (const [path, content] of Object.entries({ ...FILES, ...more })) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return join(folder, 'content');
}

/** The paths of the files in a folder, with forward slashes. */
async function filesIn(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

describe('the attached files of a site', () => {
  it('are those of the entries that passed the gate; of others there is no trace', async () => {
    const folder = await temporaryFolder();
    const content = await contentIn(folder);
    const dist = join(folder, 'dist');
    const { code, stderr } = await duizhao('build', '--content', content, '--out', dist);
    expect([code, stderr]).toEqual([0, expect.stringContaining('已放入附件 2 个')]);
    expect(await filesIn(join(dist, 'attachments'))).toEqual([
      '2024/p01/登记.txt',
      '2024/现场.png',
    ]);
    for (const path of await filesIn(dist)) {
      const text = await readFile(join(dist, path), 'utf8');
      for (const words of [SECRET, '谈话.txt', '底稿', '无人提及', '内部.txt']) {
        expect(text.includes(words), `${words} in ${path}`).toBe(false);
      }
    }

    const page = await readFile(join(dist, 'problems', '2024', 'p01', 'index.html'), 'utf8');
    const { document } = parseHTML(page);
    const [register, picture] = document.querySelectorAll('[data-attachment]');
    const hash = createHash('sha256').update('走访12次').digest('hex');
    expect(register?.querySelector('a')?.getAttribute('href')).toBe(
      `/open/attachments/2024/p01/${encodeURIComponent('登记.txt')}`,
    );
    expect(register?.textContent.replace(/\s+/gu, ' ').trim()).toBe(
      `走访登记 TXT 文本 11 字节 校验码 SHA-256 ${hash.slice(0, 12)}… ${hash}`,
    );
    const image = picture?.querySelector('img');
    expect(['alt', 'width', 'height', 'loading'].map((name) => image?.getAttribute(name))).toEqual([
      '现场.png',
      '1',
      '1',
      'lazy',
    ]);
  });

  it('are all there within the office', async () => {
    const folder = await temporaryFolder();
    const content = await contentIn(folder);
    const dist = join(folder, 'dist');
    const built = await duizhao(
      ...['build', '--content', content, '--out', dist, '--audience', 'internal'],
    );
    expect(built.code, built.stderr).toBe(0);
    expect(await filesIn(join(dist, 'attachments'))).toEqual([
      '2023/内部.txt',
      '2024/p01/登记.txt',
      '2024/底稿.zip',
      '2024/现场.png',
      '2024/谈话.txt',
    ]);
  });

  it('keep a public site from being built when one tells more than it shows', async () => {
    const folder = await temporaryFolder();
    const content = await contentIn(folder, { 'attachments/2024/现场.png': 'GIF89a' });
    const dist = join(folder, 'dist');
    const built = await duizhao('build', '--content', content, '--out', dist);
    expect([built.code, built.stdout]).toEqual([1, '']);
    expect(built.stderr).toContain('problems/2024/p01.mdx:5:7  附件“2024/现场.png”');
    expect(await readdir(folder)).toEqual(['content']);
    const checked = await duizhao('check', '--content', content);
    expect(checked.stdout).toContain('[attachment-private]');
  });

  it('that no entry names are broken links where a text leads to them', async () => {
    const folder = await temporaryFolder();
    const body = '见[记录](/attachments/2024/无人提及.txt)。';
    const content = await contentIn(folder, { 'problems/2024/p03.mdx': entry('问题', '', body) });
    const built = await duizhao('build', '--content', content, '--out', join(folder, 'dist'));
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('problems/2024/p03.mdx:5:');
  });

  it('are shown while content is edited, too', async () => {
    const folder = await temporaryFolder();
    const content = await contentIn(folder, { 'site.yaml': 'name: 汇编\norganisation: 后勤处\n' });
    const { url } = await startDev(content, {});
    const response = await fetch(`${url}attachments/2024/p01/${encodeURIComponent('登记.txt')}`);
    expect([response.status, await response.text()]).toEqual([200, '走访12次']);
  });
});

describe('the sample', () => {
  it('offers its attached files with the hashes that its pages show', async () => {
    const data = await fetch(`${inject('site')}data/attachments.json`);
    const { rows } = (await data.json()) as { rows: { fileUrl: string; sha256: string }[] };
    expect(rows.length).toBeGreaterThan(0);
    for (const { fileUrl, sha256 } of rows) {
      const path = fileUrl.slice(fileUrl.indexOf('/attachments/') + 1);
      const response = await fetch(`${inject('site')}${path}`);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });

  it('has attachments that `check` finds nothing about', async () => {
    const { stdout } = await duizhao('check', '--content', YEARS);
    expect(stdout).not.toMatch(/\[(?:attachment|image)-/u);
  });
});
