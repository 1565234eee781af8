import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../testing/read-csv.ts';
import { csv } from './csv.ts';

/** What a reader of our CSV does to have the text of a cell: an apostrophe before it is taken away. */
const textOf = (cell: string): string => cell.replace(/^'/u, '');

/** The cells of a file, without the mark that it begins with. */
const cellsOf = (file: string): string[][] => readCsv(file.replace(/^\uFEFF/u, ''));

describe('a file for spreadsheets', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its rows with CRLF', () => {
    expect(csv([['编号'], ['2024/p01']])).toBe('\uFEFF编号\r\n2024/p01\r\n');
  });

  it('quotes what holds a comma, a quote or a line break', () => {
    expect(csv([['甲,乙', '"丙"', '丁\n戊', '己']])).toBe('\uFEFF"甲,乙","""丙""","丁\n戊",己\r\n');
  });

  it('leaves a cell empty where nothing was filled in, and divides ids by semicolons', () => {
    expect(csv([[null, ['2024/c01', '2024/c02'], [], false]])).toBe(
      '\uFEFF,2024/c01; 2024/c02,,false\r\n',
    );
  });

  it('keeps numbers numbers, negative ones too', () => {
    expect(csv([[-8.5, 0, 20]])).toBe('\uFEFF-8.5,0,20\r\n');
  });

  it('lets no text begin as a formula does', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', ' =1+1', '\n=1']) {
      expect(cellsOf(csv([[text]]))).toEqual([[`'${text}`]]);
    }
    expect(cellsOf(csv([[['=1', '=2']]]))).toEqual([["'=1; =2"]]);
  });

  it('loses no character of any text', () => {
    const character = fc.oneof(
      fc.constantFrom(...'=+-@\t\r\n\'",;＝ '),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    const text = fc.array(character, { maxLength: 8 }).map((parts) => parts.join(''));
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        const read = cellsOf(csv(cells));
        expect(read.map((row) => row.map(textOf))).toEqual(cells);
        expect(read.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });
});
