import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './encodings.ts';

/** What each encoding of two bytes writes for a character. */
function tableOf(encoding: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!character.includes('\uFFFD') && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  return table;
}
const TABLES = new Map(['gb18030', 'big5'].map((encoding) => [encoding, tableOf(encoding)]));

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
const written = (text: string, encoding: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap(
      (character) => TABLES.get(encoding)?.get(character) ?? character.charCodeAt(0),
    ),
  );

const WRITERS: [string, (text: string) => Uint8Array][] = [
  ['utf-8', (text) => Buffer.from(text)],
  ['utf-8', (text) => Buffer.from(`\uFEFF${text}`)],
  ['utf-16le', (text) => Buffer.from(text, 'utf16le')],
  ['utf-16le', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['utf-16be', (text) => swapped(text)],
  ['utf-16be', (text) => swapped(`\uFEFF${text}`)],
  ['gb18030', (text) => written(text, 'gb18030')],
];
const BIG5: (typeof WRITERS)[number] = ['big5', (text) => written(text, 'big5')];

const read = (bytes: Uint8Array) => decodeText('a.txt', bytes);

describe('a text', () => {
  it.each(WRITERS)('in simplified script is read in %s, short or long', (encoding, write) => {
    for (const text of [
      '账目',
      '一、存在的问题\n',
      '2021年度自查报告\r\n　　一是账目不清。',
      'a 账目 b',
    ]) {
      expect(read(write(text))).toEqual({ text, encoding });
    }
  });

  it.each([...WRITERS, BIG5])(
    'in traditional script is read in %s, short or long',
    (encoding, write) => {
      for (const text of [
        '帳目',
        '一、存在的問題\n',
        '2021年度自查報告\r\n一是帳目不清，責任未落實。',
        'a 帳目 b',
      ]) {
        expect(read(write(text))).toEqual({ text, encoding });
      }
    },
  );

  it('of either script is read in each encoding (property)', () => {
    const simplified =
      '账目不清登记盘点管理责任落实问题整改措施学习时间发现单位，。；：“”、（）1230 \n';
    const traditional =
      '帳目不清登記盤點管理責任落實問題整改措施學習時間發現單位，。；：「」、（）1230 \n';
    const textOf = (characters: string) =>
      fc
        .string({ unit: fc.constantFrom(...characters), minLength: 12 })
        .filter((text) => new Set(text.match(/\p{sc=Han}/gu)).size >= 8);
    for (const [script, writers] of [
      [simplified, WRITERS],
      [traditional, [...WRITERS, BIG5]],
    ] as const) {
      for (const [encoding, write] of writers) {
        fc.assert(
          fc.property(textOf(script), (text) => {
            expect(read(write(text))).toEqual({ text, encoding });
          }),
        );
      }
    }
  });

  it('with a few bytes that fit no encoding has U+FFFD in their place', () => {
    const bytes = Buffer.concat([
      written('账目不清。'.repeat(50), 'gb18030'),
      Buffer.of(0xff),
      Buffer.from('\n'),
    ]);
    const { text, encoding } = read(bytes);
    expect([encoding, text.slice(-3)]).toEqual(['gb18030', '。\uFFFD\n']);
  });

  it.each(WRITERS)('in %s may be short and hold a stray control or NUL', (encoding, write) => {
    const text =
      '一、存在的\u0007问题\n（一）账目不清。没有\0按月公开，也没有汇总。\n（二）库房乱。没有货架。\n';
    expect(read(write(text))).toEqual({ text, encoding });
  });

  it('is told from what is none', () => {
    for (const bytes of [
      [0, 1, 2, 3],
      [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0],
    ]) {
      expect(() => read(Uint8Array.from(bytes))).toThrow(
        expect.objectContaining({ id: 'file-binary' }),
      );
    }
  });
});
