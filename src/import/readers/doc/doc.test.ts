import { describe, expect, it } from 'vitest';
import { word97Of, type Word97Parts } from '../../../testing/word-97.ts';
import { readDoc } from './doc.ts';

const read = (parts: Word97Parts): string[] =>
  readDoc('report.doc', word97Of(parts)).blocks.map(({ text }) => text);

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
    const file = word97Of({
      main: '正文。\r',
      headers: '\u0003\r内部资料\r第\u0013PAGE\u00141\u0015页\r',
    });
    const { text, margins } = readDoc('report.doc', file);
    expect(text.trim()).toBe('正文。');
    expect(margins).toEqual(['内部资料', '第1页']);
  });

  it('is refused when the sectors of its container lead in a circle', () => {
    const bytes = word97Of({ main: '账目不清。\r'.repeat(5000) });
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
    const protectedFile = word97Of({ main: '问题\r', flags: 0x0100 });
    expect(reading(protectedFile)).toThrow(expect.objectContaining({ id: 'file-encrypted' }));
    const damaged = expect.objectContaining({ id: 'file-damaged' });
    expect(reading(word97Of({ main: '问题\r' }).subarray(0, 700))).toThrow(damaged);
    expect(reading(Buffer.from('no Word file'))).toThrow(damaged);
  });
});
