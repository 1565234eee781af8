import CFB from 'cfb';
import { describe, expect, it } from 'vitest';
import { readDoc } from './doc.ts';

interface Parts {
  main: string;
  footnotes?: string;
  headers?: string;
  flags?: number;
  /** Writes the text in two pieces, the second before the first. */
  edited?: boolean;
}

/** A file as Word 97 writes it, with text and nothing else. */
function wordFile({
  main,
  footnotes = '',
  headers = '',
  flags = 0,
  edited = false,
}: Parts): Buffer {
  const text = main + footnotes + headers;
  const start = 0x400;
  const stream = Buffer.alloc(start + text.length * 2);
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(flags, 0x0a);
  stream.writeInt32LE(main.length, 0x4c);
  stream.writeInt32LE(footnotes.length, 0x50);
  stream.writeInt32LE(headers.length, 0x54);
  const half = edited ? Math.floor(text.length / 2) : text.length;
  const [first, second] = [text.slice(0, half), text.slice(half)];
  stream.write(second + first, start, 'utf16le');
  const pieces = [
    { to: half, at: start + second.length * 2 },
    { to: text.length, at: start },
  ].slice(0, edited ? 2 : 1);
  const table = Buffer.alloc(5 + 4 + pieces.length * 12);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(4 + pieces.length * 12, 1);
  pieces.forEach(({ to, at }, index) => {
    table.writeUInt32LE(to, 5 + 4 * (index + 1));
    table.writeUInt32LE(at, 5 + 4 * (pieces.length + 1) + 8 * index + 2);
  });
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'WordDocument', stream);
  CFB.utils.cfb_add(file, '0Table', table);
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

const read = (parts: Parts): string[] =>
  readDoc('report.doc', wordFile(parts)).blocks.map(({ text }) => text);

describe('a Word 97 file', () => {
  it('gives its paragraphs and the cells of its tables', () => {
    expect(read({ main: '一、问题\r账目\u0007库房\u0007\u0007\r' })).toEqual([
      '一、问题',
      '账目',
      '库房',
    ]);
  });

  it('puts what was edited last in its place', () => {
    expect(read({ main: '先有的文字，后来改的文字。\r', edited: true })).toEqual([
      '先有的文字，后来改的文字。',
    ]);
  });

  it('shows what fields show, and not what they compute', () => {
    const inner = '\u0013IF \u0013X\u00141\u0015\u0014甲\u0015';
    expect(read({ main: `第\u0013PAGE\u00143\u0015页${inner}\r` })).toEqual(['第3页甲']);
  });

  it('has its notes at the end', () => {
    expect(read({ main: '正文\u0002。\r', footnotes: '\u0002注。\r' })).toEqual(['正文。', '注。']);
  });

  it('has its headers and footers beside the text', () => {
    const file = wordFile({
      main: '正文。\r',
      headers: '\u0003\r内部资料\r第\u0013PAGE\u00141\u0015页\r',
    });
    const { text, margins } = readDoc('report.doc', file);
    expect(text.trim()).toBe('正文。');
    expect(margins).toEqual(['内部资料', '第1页']);
  });

  it('is refused when the sectors of its container lead in a circle', () => {
    const bytes = wordFile({ main: '账目不清。\r'.repeat(5000) });
    const table = 512 + bytes.readUInt32LE(0x4c) * 512;
    for (let sector = 0; sector < 128; sector += 1) {
      if (bytes.readInt32LE(table + sector * 4) > 0) bytes.writeInt32LE(2, table + sector * 4);
    }
    expect(() => readDoc('report.doc', bytes)).toThrow(
      expect.objectContaining({ id: 'file-damaged' }),
    );
  });

  it('is refused with the reason when it needs a password, or is damaged', () => {
    const reading = (bytes: Buffer) => () => readDoc('report.doc', bytes);
    const protectedFile = wordFile({ main: '问题\r', flags: 0x0100 });
    expect(reading(protectedFile)).toThrow(expect.objectContaining({ id: 'file-encrypted' }));
    const damaged = expect.objectContaining({ id: 'file-damaged' });
    expect(reading(wordFile({ main: '问题\r' }).subarray(0, 700))).toThrow(damaged);
    expect(reading(Buffer.from('no Word file'))).toThrow(damaged);
  });
});
