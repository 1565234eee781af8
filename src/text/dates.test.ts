import { describe, expect, it } from 'vitest';
import { dateOfLine, isDateLine } from './dates.ts';

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
