import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { duizhao, duizhaoWith, ROOT } from './support/command.ts';
import { temporaryFolder } from './support/temporary.ts';

const run = promisify(execFile);
const CONTENT = join(ROOT, 'content');
const hasPoppler = await run('pdftotext', ['-v']).then(
  () => true,
  () => false,
);

describe('print', () => {
  it('makes an A4 PDF of the named review', async () => {
    const folder = await temporaryFolder();
    const { code, stdout } = await duizhao('print', '2024', '--content', CONTENT, '--out', folder);
    expect(code).toBe(0);
    expect(stdout.trim()).toBe(join(folder, '2024.pdf'));
    const pdf = await readFile(join(folder, '2024.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(stat(join(folder, '2023.pdf'))).rejects.toThrow('ENOENT');
  });

  it.skipIf(!hasPoppler)(
    'prints the document and its page numbers, nothing else (needs pdftotext: install poppler-utils)',
    async () => {
      const folder = await temporaryFolder();
      await duizhao('print', '2024', '--content', CONTENT, '--out', folder);
      const pdf = join(folder, '2024.pdf');
      const { stdout: info } = await run('pdfinfo', [pdf]);
      expect(info).toMatch(/Tagged:\s+yes/u);
      expect(info).toMatch(/Page size:\s+59\d(?:\.\d+)? x 84\d(?:\.\d+)? pts \(A4\)/u);
      const { stdout: text } = await run('pdftotext', [pdf, '-']);
      const pages = text.split('\f').slice(0, -1);
      expect(pages.length).toBeGreaterThan(3);
      const printed = pages
        .map((page, index) => page.trimEnd().replace(new RegExp(`— ?${index + 1} ?—$`, 'u'), ''))
        .join('');
      const exported = await duizhao('export', 'txt', '2024', '--content', CONTENT);
      expect(withoutWhiteSpace(printed)).toBe(withoutWhiteSpace(exported.stdout));
    },
  );

  it('says in one sentence which browser does not start', async () => {
    const folder = await temporaryFolder();
    const env = { DUIZHAO_CHROMIUM: join(folder, 'no-browser') };
    const result = await duizhaoWith(env, 'print', '2024', '--content', CONTENT, '--out', folder);
    expect(result.code).toBe(1);
    expect(result.stderr.trim().split('\n').at(-1)).toMatch(
      /^浏览器 .*no-browser 无法启动.*DUIZHAO_CHROMIUM/u,
    );
  });

  it('names the reviews that there are when it is asked for another', async () => {
    const folder = await temporaryFolder();
    const result = await duizhao('print', '2025', '--content', CONTENT, '--out', folder);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('没有编号为“2025”的报告。是不是“202');
    expect(result.stderr).toContain('2023, 2024');
  });
});
