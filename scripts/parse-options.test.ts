import { describe, expect, it } from 'vitest';
import { parseOptions } from './parse-options.ts';

const OPTIONS = { force: { type: 'boolean', short: 'f' }, year: { type: 'string' } } as const;

const told = (...args: string[]): string => {
  try {
    parseOptions(args, OPTIONS, 'zh-CN');
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('wrong usage is told in the language of the user', () => {
  it('where there is no such option', () => {
    expect(told('--forse')).toContain('没有“--forse”这个选项。是不是“--force”？');
    expect(told('--bogus=1')).toMatch(/^没有“--bogus=1”这个选项。要/u);
  });

  it('where a file begins with a dash', () => {
    expect(told('-报告.docx')).toContain('./-报告.docx');
    expect(told('-dash.txt')).toContain('./-dash.txt');
  });

  it('where a value is missing or too many', () => {
    expect(told('--year')).toBe('“--year”后面缺少它的值。');
    expect(told('--year', '--force')).toBe('“--year”后面缺少它的值。');
    expect(told('--force=1')).toBe('“--force”后面不能带值。');
  });

  it('and not where all is right', () => {
    expect(told('a.txt', '--year', '2021', '--force', '--', '-b.txt')).toBe('');
  });
});
