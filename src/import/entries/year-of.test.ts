import { describe, expect, it } from 'vitest';
import { documentOf } from '../../testing/imported.ts';
import { yearOf } from './year-of.ts';

const year = (text: string, name = '自查.txt', given?: string) =>
  yearOf(documentOf(text, name), given)?.year;

describe('the year of a report', () => {
  it('is the one that was given, before all others', () => {
    expect(year('2022年度自查报告', 'review-2021.txt', '2020')).toBe(2020);
  });

  it.each([
    '后勤处2022年度自查报告',
    '后勤处\n2022年度自查报告',
    '后勤处二〇二二年度自查报告',
    '２０２２年度自查',
  ])('is in the title lines: %s', (title) => {
    expect(year(`${title}\n一、2021年度问题整改情况`, 'review-2020.txt')).toBe(2022);
  });

  it('is in the name of the file, where there is no title', () => {
    expect(year('根据2019年的通知，现报告如下。', 'review-2021.txt')).toBe(2021);
    expect(year('一、2019年度问题整改情况', 'review-2021.txt')).toBe(2021);
  });

  it('is not the day on which the report was put on a web page', () => {
    expect(year('后勤处自查报告\n发布时间：2024-01-05\n一、问题', '2022.txt')).toBe(2022);
  });

  it.each([
    ['2023年1月8日', 2022],
    ['2022年12月30日', 2022],
    ['二〇二三年二月', 2022],
  ])('is concluded from the day on which it is signed, to be confirmed: %s', (date, expected) => {
    const text = `自查报告\n一、问题\n一是账目不清。\n后勤处\n${date}`;
    expect(yearOf(documentOf(text), undefined)).toEqual({ year: expected, concluded: true });
  });

  it('is concluded from the day on a web page, where nothing else tells', () => {
    const text = '后勤处自查报告\n发布时间：2021-12-31 17:05\n一、问题\n一是账目不清。';
    expect(yearOf(documentOf(text), undefined)).toEqual({ year: 2021, concluded: true });
  });

  it('is not guessed from the text', () => {
    expect(year('根据2019年的通知，现报告如下。')).toBeUndefined();
    expect(year('编号 1202145')).toBeUndefined();
  });
});
