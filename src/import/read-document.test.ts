import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readDocument } from './read-document.ts';

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

describe('a file that cannot be read', () => {
  it('is told from one that is missing, a folder, empty, binary or of another format', async () => {
    mkdirSync(join(folder.path, 'a.txt'));
    const paths = [
      join(folder.path, 'missing.txt'),
      join(folder.write('file', ''), 'below.txt'),
      join(folder.path, 'a.txt'),
      folder.write('empty.txt', ' \n\u3000\n'),
      folder.write('binary.txt', Uint8Array.from([0, 1, 2, 3])),
      folder.write('report.wps', '账目'),
    ];
    expect(await Promise.all(paths.map(refused))).toMatchObject([
      { id: 'file-missing' },
      { id: 'file-missing' },
      { id: 'file-is-folder' },
      { id: 'file-empty' },
      { id: 'file-binary' },
      { id: 'format-unsupported', details: { format: '.wps' } },
    ]);
  });
});
