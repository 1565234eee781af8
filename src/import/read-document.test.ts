import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { FILE_LIMIT, readDocument } from './read-document.ts';

const folder = temporaryFolder();

const TEXT = '  一、存在的问题\r\n\r\n\u3000\u00a0一是账目不清。\n';
/** “账目” in GB 18030. */
const GB18030 = Uint8Array.from([0xd5, 0xcb, 0xc4, 0xbf]);

const refused = (path: string) => readDocument(path).catch((error: unknown) => error);

describe('a text file', () => {
  it('is divided into paragraphs, without the white space around them', async () => {
    const document = await readDocument(folder.write('2021.TXT', TEXT));
    expect(document.text).toBe(TEXT);
    expect(document.blocks.map(({ text }) => text)).toEqual(['一、存在的问题', '一是账目不清。']);
    for (const { text, start } of document.blocks) {
      expect(document.text.slice(start, start + text.length)).toBe(text);
    }
  });

  it('is read in the encodings of offices', async () => {
    const utf16 = Buffer.from(`\uFEFF账目`, 'utf16le');
    const marked = Buffer.from(`\uFEFF账目`, 'utf8');
    const texts = [GB18030, utf16, utf16.swap16(), marked].map(
      async (bytes, index) => (await readDocument(folder.write(`${index}.txt`, bytes))).text,
    );
    expect(await Promise.all(texts)).toEqual(['账目', '账目', '账目', '账目']);
  });

  it('has U+FFFD in place of what HTML cannot hold', async () => {
    const path = folder.write('a.txt', Buffer.from(`\uFEFF账\ud800目\0清`, 'utf16le'));
    const { text, blocks } = await readDocument(path);
    expect(text).toBe('账\uFFFD目\uFFFD清');
    expect(blocks[0]?.text).toBe(text);
  });
});

describe('a line of many megabytes', () => {
  it('is one paragraph', async () => {
    const text = '账目不清，'.repeat(4_000_000);
    const { blocks } = await readDocument(folder.write('long.txt', text));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.text.length).toBe(text.length);
  }, 30_000);
});

describe('a file that cannot be read', () => {
  it('is not read at all when it is larger than the limit', async () => {
    const path = folder.write('large.txt', '');
    truncateSync(path, FILE_LIMIT + 1);
    expect(await refused(path)).toMatchObject({
      id: 'file-over-limit',
      details: { size: 101, limit: 100 },
    });
  });

  it.skipIf(process.platform === 'win32')(
    'is refused without waiting where it is a pipe or a device, by a link too',
    async () => {
      const pipe = join(folder.path, 'pipe.txt');
      const link = join(folder.path, 'link.txt');
      execFileSync('mkfifo', [pipe]);
      symlinkSync('pipe.txt', link);
      for (const file of [pipe, link, '/dev/zero', '/dev/null']) {
        expect(await refused(file)).toMatchObject({ id: 'file-special', details: { file } });
      }
    },
  );
  it('is told from one whose words are all left out', async () => {
    const path = folder.write('struck.html', '<html><meta charset=utf-8><p><s>账目不清</s>');
    expect(await refused(path)).toMatchObject({ id: 'file-all-left-out', details: { file: path } });
  });

  it('is told from one that is missing, a folder, empty, binary or of another format', async () => {
    mkdirSync(join(folder.path, 'a.txt'));
    const paths = [
      join(folder.path, 'missing.txt'),
      join(folder.write('file', ''), 'below.txt'),
      join(folder.path, 'a.txt'),
      folder.write('empty.txt', ' \n\u3000\n'),
      folder.write('binary.txt', Uint8Array.from([0, 1, 2, 3])),
      folder.write('report.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    ];
    expect(await Promise.all(paths.map(refused))).toMatchObject([
      { id: 'file-missing' },
      { id: 'file-missing' },
      { id: 'file-is-folder' },
      { id: 'file-empty' },
      { id: 'file-binary' },
      { id: 'format-unsupported', details: { format: '.png' } },
    ]);
  });
});
