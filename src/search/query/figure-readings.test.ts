import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseDigits, chineseNumeral } from '../../text/numerals.ts';
import { foldForm } from '../fold-form.ts';
import { figureReadings } from './figure-readings.ts';
import { parseQuery } from './parse-query.ts';

const readings = (query: string): string[] =>
  figureReadings(parseQuery(query, foldForm).words).map((words) =>
    words.map(({ typed }) => typed).join(' '),
  );

describe('the other readings of a query with numbers', () => {
  it.each([
    ['20次', ['二十次']],
    ['二十次', ['20次']],
    ['２０次', ['二十次']],
    ['3次', ['三次']],
    ['三次', ['3次']],
    ['2次', ['两次', '二次']],
    ['两次', ['2次']],
    ['200人', ['两百人', '二百人']],
    ['3000', ['三千']],
    ['3,100元', ['三千一百元']],
    ['2021年', ['二〇二一年', '二零二一年']],
    ['二〇二一年', ['2021年']],
    ['二零二一年', ['2021年']],
    ['2021', ['二〇二一', '二零二一']],
    ['2021次', ['二千零二十一次', '两千零二十一次']],
    ['二十万元', ['20万元', '200000元']],
    ['3万元', ['三万元']],
    ['第三次', ['第3次']],
    ['全年检查20次', ['全年检查二十次']],
    ['检查 20次', ['检查 二十次']],
  ])('%s are %j', (query, expected) => {
    expect(readings(query).sort()).toEqual([...expected].sort());
  });

  it.each(['统一', '一是', '十分重要', '千万', '一一落实', '万一', '两难', '三', '3', '10', '一'])(
    'are none for %s, which is a word, or would find nearly everything',
    (query) => {
      expect(readings(query)).toEqual([]);
    },
  );

  it.each(['1.5倍', 'A4纸', 'pm2', '007', '13800138000', '“20次”', '落实'])(
    'are none for %s, which has no other form',
    (query) => {
      expect(readings(query)).toEqual([]);
    },
  );

  it('are few, however many numbers there are', () => {
    expect(readings('2次 20次 200人 二十项')).toHaveLength(4);
  });

  it('lead there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(readings(`${value}项`)).toContain(`${chineseNumeral(value)}项`);
        const written = chineseNumeral(value);
        if ([...written].length > 1) expect(readings(`${written}项`)).toContain(`${value}项`);
      }),
    );
  });

  it('lead there and back for years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        const written = chineseDigits(String(year), '〇');
        expect(readings(`${year}年`)).toContain(`${written}年`);
        expect(readings(`${written}年`)).toEqual([`${year}年`]);
      }),
    );
  });
});
