import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ValidContent } from '../content/content.ts';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import { UserError } from '../i18n/user-error.ts';
import { exifSegment, jpegOf, pngOf, POSITION } from '../testing/picture-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { copyAttachments, withFiles } from './attachments.ts';
import { publish } from './audience.ts';

const folder = temporaryFolder();

/** Files of an entry that everybody may see, and of one that is internal. */
async function read(
  shown: Record<string, string | Uint8Array>,
  internal: Record<string, string | Uint8Array> = {},
): Promise<ValidContent> {
  folder.write('site.yaml', 'name: 站点\norganisation: 单位\n');
  folder.write('reviews/2024.mdx', '---\ntitle: 报告\nyear: 2024\n---\n');
  const entry = (id: string, more: string, files: Record<string, string | Uint8Array>) => {
    const list = Object.keys(files).map((file) => `  - file: ${file}\n`);
    folder.write(
      `problems/2024/${id}.mdx`,
      `---\ntitle: 问题\n${more}attachments:\n${list.join('')}---\n`,
    );
    for (const [file, content] of Object.entries(files)) {
      folder.write(`attachments/2024/${file}`, content);
    }
  };
  if (Object.keys(shown).length > 0) entry('p01', '', shown);
  if (Object.keys(internal).length > 0) entry('p02', 'audience: internal\n', internal);
  return requireValid(await readContent(folder.path), folder.path);
}

const files = async (content: ValidContent, audience?: string) =>
  (await withFiles(folder.path, content, publish(content, audience), audience)).files;

const refusal = async (content: ValidContent, audience?: string): Promise<string> =>
  files(content, audience).then(
    () => '',
    (error: unknown) => (error instanceof UserError ? error.text('zh-CN') : String(error)),
  );

/** A folder of a built site, with what its pages say of these files. */
function siteWith(rows: readonly { path: string; sha256: string }[]): string {
  const shown = rows.map(({ path, sha256 }) => ({ file: path, sha256 }));
  folder.write('site/data/attachments.json', JSON.stringify({ rows: shown }));
  return join(folder.path, 'site');
}

describe('what is known of a published file', () => {
  it('is its type, size and hash, and how large a picture is shown', async () => {
    const known = await files(await read({ '登记.txt': '走访12次', 'f01/图.png': pngOf() }));
    expect(known).toEqual([
      expect.objectContaining({
        path: '2024/f01/图.png',
        media: 'image/png',
        kind: 'image',
        picture: { width: 1, height: 1 },
      }),
      {
        path: '2024/登记.txt',
        media: 'text/plain',
        kind: 'text',
        size: Buffer.byteLength('走访12次'),
        sha256: createHash('sha256').update('走访12次').digest('hex'),
      },
    ]);
  });

  it('is of no file that these readers may not see, nor of one that no entry names', async () => {
    const content = await read({ 'a.txt': 'x' }, { 'b.txt': 'y' });
    folder.write('attachments/2024/c.txt', 'z');
    expect((await files(content)).map(({ path }) => path)).toEqual(['2024/a.txt']);
    expect((await files(content, 'internal')).map(({ path }) => path)).toEqual([
      '2024/a.txt',
      '2024/b.txt',
    ]);
  });
});

describe('a public site', () => {
  const photograph = jpegOf(exifSegment([POSITION]));

  it('refuses files that tell more than they show, all at once, each with place and remedy', async () => {
    const text = await refusal(await read({ 'a.jpg': photograph, 'b.zip': 'PK', 'c.txt': 'x' }));
    expect(text.split('\n')).toEqual([
      '有 2 个附件不能公开，原有的网站没有改动：',
      expect.stringMatching(
        /^problems\/2024\/p01\.mdx:4:5 {2}附件“2024\/a\.jpg”：含有拍摄地点（GPS）。请去掉后再放入/u,
      ),
      expect.stringMatching(
        /^problems\/2024\/p01\.mdx:5:5 {2}附件“2024\/b\.zip”：这种文件无法检查.*请另存为 PDF/u,
      ),
      '也可以在附件下面写 audience，让它只在内部版中出现。',
    ]);
  });

  it('does not look at files that it does not hold', async () => {
    expect(await refusal(await read({ 'c.txt': 'x' }, { 'a.jpg': photograph }))).toBe('');
  });

  it('is the only one: within the office all is allowed but pages', async () => {
    expect(await refusal(await read({ 'a.jpg': photograph, 'b.zip': 'PK' }), 'internal')).toBe('');
    const page = await read({ 'a.bin': '<!doctype html><script>' });
    expect(await refusal(page, 'internal')).toMatch(/^problems\/2024\/p01\.mdx:4:5 {2}附件.*网页/u);
  });
});

describe('the files of a built site', () => {
  it('are those of its entries and no others', async () => {
    const content = await read({ 'f01/a.txt': 'x', 'b.png': pngOf() }, { 'c.txt': 'y' });
    folder.write('attachments/2024/d.txt', 'z');
    const known = await files(content);
    const site = siteWith(known);
    await copyAttachments(folder.path, site, known);
    const copied = readdirSync(join(site, 'attachments'), { recursive: true, encoding: 'utf8' });
    expect(copied.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([
      '2024',
      '2024/b.png',
      '2024/f01',
      '2024/f01/a.txt',
    ]);
    expect(readFileSync(join(site, 'attachments', '2024', 'b.png'))).toEqual(pngOf());
  });

  it('are not copied when one was changed or taken away meanwhile', async () => {
    const known = await files(await read({ 'a.txt': 'x' }));
    const site = siteWith(known);
    folder.write('attachments/2024/a.txt', 'other');
    await expect(copyAttachments(folder.path, site, known)).rejects.toMatchObject({
      id: 'attachment-changed',
    });
    expect(existsSync(join(site, 'attachments', '2024', 'a.txt'))).toBe(false);
  });

  it('are not copied when the pages say otherwise', async () => {
    const known = await files(await read({ 'a.txt': 'x' }));
    const changed = known.map((file) => ({ ...file, sha256: 'f'.repeat(64) }));
    for (const rows of [[], changed, [...known, { path: '2024/b.txt', sha256: '' }]]) {
      await expect(copyAttachments(folder.path, siteWith(rows), known)).rejects.toMatchObject({
        id: 'attachment-changed',
      });
    }
  });
});
