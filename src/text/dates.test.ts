import { describe, expect, it } from 'vitest';
import { dateOfLine, dueDate, isDateLine } from './dates.ts';

describe('a date line', () => {
  it.each([
    ['2024年1月10日', '2024-01-10'],
    ['2024 年 1 月 10 日', '2024-01-10'],
    ['２０２４年１２月３０日', '2024-12-30'],
    ['二〇二四年一月十日', '2024-01-10'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['2024.1.10', '2024-01-10'],
    ['2024-01-10', '2024-01-10'],
  ])('%s is %s', (line, date) => {
    expect(dateOfLine(line)).toBe(date);
  });

  it('may name a month alone', () => {
    expect(isDateLine('2024年12月')).toBe(true);
    expect(dateOfLine('2024年12月')).toBeUndefined();
  });

  it('holds nothing else', () => {
    expect(isDateLine('截至2024年1月10日')).toBe(false);
    expect(isDateLine('2024年1月10日完成整改')).toBe(false);
  });
});

describe('the day by which something is to be done', () => {
  it.each([
    ['2023年6月30日前', '2023-06-30'],
    ['2023年6月底', '2023-06-30'],
    ['２０２４年２月底前', '2024-02-29'],
    ['2025年底', '2025-12-31'],
    ['2023.9.30', '2023-09-30'],
    ['2023年8月', '2023-08-31'],
  ])('%s is %s', (text, date) => {
    expect(dueDate(text)).toBe(date);
  });

  it.each(['长期坚持', '立行立改', '2023年', '2023年13月', '2023年2月30日'])(
    'is not named by %s',
    (text) => {
      expect(dueDate(text)).toBeUndefined();
    },
  );
});
