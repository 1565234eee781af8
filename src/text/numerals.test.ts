import { describe, expect, it } from 'vitest';
import { arabicNumber, chineseNumber } from './numerals.ts';

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
