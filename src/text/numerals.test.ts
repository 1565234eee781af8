import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicNumber, chineseDigits, chineseNumber, chineseNumeral } from './numerals.ts';

describe('a Chinese numeral', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十六', 36],
    ['两百', 200],
    ['一百零五', 105],
    ['三千一百', 3100],
    ['两万三千', 23_000],
    ['一亿二千万', 120_000_000],
    ['二〇二一', 2021],
    ['二○二三', 2023],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  it('is nothing else', () => {
    expect(chineseNumber('')).toBeUndefined();
    expect(chineseNumber('十次')).toBeUndefined();
    expect(chineseNumber('12')).toBeUndefined();
  });
});

describe('a number written as a Chinese numeral', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [112, '一百一十二'],
    [1005, '一千零五'],
    [3000, '三千'],
    [3100, '三千一百'],
    [23_000, '二万三千'],
    [100_005, '十万零五'],
    [10_050_000, '一千零五万'],
    [100_000_001, '一亿零一'],
  ])('%d is %s', (value, numeral) => {
    expect(chineseNumeral(value)).toBe(numeral);
  });

  it('is read as the same number', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e12 - 1 }), (value) => {
        expect(chineseNumber(chineseNumeral(value))).toBe(value);
      }),
    );
  });

  it('stays in digits when it is too large, or not whole', () => {
    expect([chineseNumeral(1e12), chineseNumeral(1.5), chineseNumeral(-1)]).toEqual([
      '1000000000000',
      '1.5',
      '-1',
    ]);
  });

  it('goes digit by digit for years', () => {
    expect(chineseDigits('2021', '〇')).toBe('二〇二一');
    expect(chineseDigits('2021', '零')).toBe('二零二一');
  });
});

describe('an Arabic number', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['3,100', 3100],
    ['1．5', 1.5],
    ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(arabicNumber(text)).toBe(value);
  });

  it('is neither words nor a number too large to be one', () => {
    expect(arabicNumber('')).toBeUndefined();
    expect(arabicNumber('XX')).toBeUndefined();
    expect(arabicNumber('9'.repeat(400))).toBeUndefined();
  });
});
