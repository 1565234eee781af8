import { describe, expect, it } from 'vitest';
import { printTable } from './report.ts';

const same = (value: number) => ({ median: value, p95: value, max: value });
const figures = {
  reports: 120,
  pages: same(9),
  bytes: same(240_400),
  seconds: 84,
  secondsAgain: 1.234,
  memory: 512 * 1024 ** 2,
};

describe('the table of printing', () => {
  it('has seconds and kilobytes for a report, and the memory of all', () => {
    const [, , row] = printTable(figures, 'en');
    expect(row?.split(/ {2,}/u)).toEqual([
      ...['duizhao', '120', '9 / 9 / 9', '0.70', '240 / 240 / 240', '1.23', '512'],
    ]);
  });

  it('has no memory where it cannot be told, and no lines where nothing was printed', () => {
    expect(printTable({ ...figures, memory: undefined }, 'en')[2]).toMatch(/1\.23$/u);
    expect(printTable(undefined, 'zh-CN')).toEqual([]);
  });
});
