import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf } from '../../testing/imported.ts';
import { yearDoubt, yearNote } from './explain-year.ts';
import { yearOf } from './year-of.ts';

const profile = await loadProfile('self-review');

const found = (text: string, name = '自查.txt', given?: number) =>
  yearOf(documentOf(text, name), profile, given);

/** The year, with `?` where it has to be confirmed; nothing where none is known. */
const year = (text: string, name?: string): string | undefined => {
  const result = found(text, name);
  return result && `${result.year}${result.isCertain ? '' : '?'}`;
};

const BODY = '一、存在的问题\n一是账目不清。没有汇总。\n二、整改措施\n一是公开账目。';
const signed = (day: string) => `后勤处自查报告\n${BODY}\n后勤处\n${day}`;

describe('the year of a report', () => {
  it.each([
    ['后勤处2022年度自查报告', '2022'],
    ['后勤处\n2022年度自查报告', '2022'],
    ['后勤处二〇二二年度自查报告', '2022'],
    ['后勤处二○二二年自查报告', '2022'],
    ['后勤处二O二二年自查报告', '2022'],
    ['２０２２年度自查', '2022'],
    ['2022 年 度 自 查 报 告', '2022'],
    ['2 0 2 2 年度自查报告', '2022'],
    ['后勤处22年度自查报告', '2022'],
    ['後勤處2022年度自查報告', '2022'],
    ['後勤處民國111年度自查報告', '2022'],
    ['后勤处自查报告\n（2022年1月—11月）', '2022'],
    ['后勤处自查报告\n（2022年1月1日至2022年12月31日）', '2022'],
    ['后勤处2022年第四季度自查报告', '2022'],
    ['后勤处2022年11月份自查报告', '2022'],
    ['后勤处2022年秋季学期自查报告', '2022'],
    ['关于贯彻《保密法》（2010年修订）2022年度自查情况的报告', '2022'],
    ['关于落实“十四五”规划（2021—2025年）的2022年度自查报告', '2022'],
    ['《后勤处2022年度自查报告》', '2022'],
    ['后勤处2022年度自查报告\n（2023年1月12日）', '2022'],
  ])('is in the title, and certain: %s', (title, expected) => {
    expect(year(`${title}\n${BODY}`)).toBe(expected);
  });

  it.each([
    '青便字〔2024〕3号',
    '青便字［2024］3号',
    '青便字(2024)3号',
    '青便字（2024）3号',
    '青便字【2024】3号',
    '青便字【2024】第3号',
    '青便字〔二〇二四〕三号',
    '青便字〔２０２４〕３号',
    '青便字 〔 2024 〕 3 号',
    '青便字﹝2024﹞3号',
    '青便字〔2024〕3',
    '青便字[2024]3',
    '第3号（2024）',
    '第三号（2024年）',
    '2024年第3号',
    '2024年第三期',
    '（2024年第7期）',
    '青便字2024-3号',
    '青便发〔2024〕',
  ])('is not that of a document number: %s', (number) => {
    expect(year(`青禾县便民服务局文件\n${number}\n便民服务中心2023年度自查报告\n${BODY}`)).toBe(
      '2023',
    );
    expect(year(`便民服务中心自查报告\n${number}\n${BODY}`)).toBeUndefined();
    const name = `${number.replaceAll(/[〔﹝]/gu, '〔')} 自查报告.docx`;
    expect(year(BODY, name)).toBeUndefined();
    expect(year(BODY, `${number}关于2023年度自查情况的报告.docx`)).toBe('2023');
  });

  it.each([
    ['关于2021—2022年度自查情况的报告', '2022?'],
    ['2022年至2023年自查报告', '2023?'],
    ['2022-23年度自查报告', '2023?'],
    ['2020—2022年自查报告', '2022?'],
    ['小学2022—2023学年自查报告', '2023?'],
    ['小学2022-2023学年第一学期自查报告', '2022?'],
    ['小学2022学年自查报告', '2022?'],
    ['2022年12月至2023年11月自查报告', '2023?'],
    ['2021年9月至2022年1月自查报告', '2021?'],
    ['关于2022年度问题整改情况和2023年度自查情况的报告', '2023?'],
    ['2023年1月自查报告', '2023?'],
  ])('is to be confirmed where the title names more than one: %s', (title, expected) => {
    expect(year(`${title}\n${BODY}`)).toBe(expected);
  });

  it.each([
    ['2023自查报告.docx', '2023'],
    ['2023年自查报告（定稿）.doc', '2023'],
    ['自查报告（2023年度）.docx', '2023'],
    ['自查报告2023(2).docx', '2023'],
    ['review-2023.txt', '2023'],
    ['review_2023_final.txt', '2023'],
    ['二〇二三年度自查报告.wps', '2023'],
    ['２０２３自查.docx', '2023'],
    ['2023年度自查报告20240115.docx', '2023'],
    ['2024.1.15 2023年度自查报告（李主任改）.docx', '2023'],
    ['青便字（2024）3号关于2023年度自查的报告.docx', '2023'],
    ['青便字2024（3）号 2023年度自查.docx', '2023'],
    ['后勤处2022-2023自查.docx', '2023?'],
    ['自查报告20240115.docx', '2023?'],
    ['自查报告2024-01-15.docx', '2023?'],
    ['自查报告2023.12.20修改.docx', '2023?'],
    ['自查报告20240115093000.docx', undefined],
    ['自查1202145.docx', undefined],
    ['自查报告202X.docx', undefined],
    ['电话0571-2021888.docx', undefined],
    ['2023级新生自查.docx', undefined],
  ])('is in the name of the file, where there is no title: %s', (name, expected) => {
    expect(year(BODY, name)).toBe(expected);
  });

  it.each([
    ['现将2023年度自查情况报告如下。', '2023'],
    ['按照关于开好2023年度会议的部署，我认真查找不足。', '2023'],
    ['2023年1月至11月，我们逐项检查，现将情况报告如下。', '2023'],
    ['2023年1-12月共受理投诉30件，现报告如下。', '2023'],
    ['现将2022年度问题整改情况和2023年度自查情况报告如下。', '2023'],
    ['2022年度查摆问题9个，已全部整改。现报告如下。', '2023?'],
    ['2023年，我们逐项检查，现报告如下。', '2023?'],
    ['2023年12月，后勤处安排各科自查，现报告如下。', '2023?'],
    ['2024年1月，后勤处召开会议，现报告如下。', '2023?'],
    ['我单位成立于1998年，现有职工30人，现报告如下。', undefined],
    ['1998年成立以来，我单位不断发展，现报告如下。', undefined],
    ['根据2019年的通知，现报告如下。', undefined],
    ['2019年以来，我们不断改进，现报告如下。', undefined],
    ['“十四五”规划（2021—2025年）实施以来，现报告如下。', undefined],
    ['联系电话：0571-20218888，现报告如下。', undefined],
  ])('is in the opening: %s', (opening, expected) => {
    expect(year(`后勤处自查报告\n${opening}\n${BODY}`)).toBe(expected);
  });

  it.each([
    ['一、2022年度问题整改情况', '2023?'],
    ['一、2023年度存在的主要问题', '2023'],
    ['一、2024年改进措施', '2023?'],
    ['一、2021年至2025年工作计划', undefined],
    ['一、上级2018年检查发现没有登记', undefined],
  ])('is told by headings: %s', (heading, expected) => {
    expect(year(`后勤处自查报告\n${heading}\n一是账目不清。没有汇总。`)).toBe(expected);
  });

  it.each([
    ['2024年1月8日', '2023?'],
    ['2024年4月2日', '2023?'],
    ['2023年12月30日', '2023?'],
    ['2023年7月', '2023?'],
    ['二〇二四年二月', '2023?'],
    ['（2024年1月8日）', '2023?'],
    ['2024.1.8', '2023?'],
    ['青禾县便民服务局    2024年1月8日', '2023?'],
    ['报告日期：2024-01-08', '2023?'],
    ['完成时限：2024年1月8日', undefined],
  ])('is concluded from the day on which it is signed, to be confirmed: %s', (day, expected) => {
    expect(year(signed(day))).toBe(expected);
  });

  it('is concluded from the day on a web page, where nothing else tells', () => {
    const text = `后勤处自查报告\n发布时间：2021-12-31 17:05\n${BODY}`;
    expect(year(text)).toBe('2021?');
    expect(year(`后勤处自查报告\n发布时间：2024-01-05\n${BODY}`, '2022.txt')).toBe('2022');
  });

  it('is not taken from days in a table, by which something is due', () => {
    const document = documentOf(`后勤处自查报告\n2025年3月31日`);
    const blocks = document.blocks.map((block, index) =>
      index === 1 ? { ...block, cell: { table: 0, row: 1, column: 3 } } : block,
    );
    expect(yearOf({ ...document, blocks }, profile, undefined)).toBeUndefined();
  });

  it('goes by the title against any other place, and by all others against a title left over', () => {
    expect(year(signed('2024年12月30日').replace('自查', '2022年度自查'))).toBe('2022?');
    const others = `2023年1月至11月，我们逐项检查。\n${BODY}\n后勤处\n2023年12月20日`;
    expect(year(`后勤处2022年度自查报告\n${others}`)).toBe('2022?');
    expect(year(`后勤处2022年度自查报告\n${others}`, '2023年度自查报告.docx')).toBe('2023?');
  });

  it('is nothing where nothing tells', () => {
    expect(year(BODY)).toBeUndefined();
    expect(year('编号 1202145')).toBeUndefined();
  });
});

describe('what is said of the year', () => {
  it('names what speaks for it and for another, with the remedy, in both languages', () => {
    const result = found(signed('2024年1月8日'), '2022年自查.docx');
    if (!result) throw new Error('no year');
    expect(yearDoubt(result, 'zh-CN').join()).toBe(
      '年份定为 2022，依据是文件名“2022年自查.docx”；但落款日期“2024年1月8日”说的是 2023 年。请核对；不对时请改正 year 这一行，或用 --year 指明年份重新导入。',
    );
    expect(yearDoubt(result, 'en').join()).toBe(
      'The year was taken to be 2022, by the file name "2022年自查.docx"; but the day of signature "2024年1月8日" speaks for 2023. Check it; if it is wrong, correct the line year, or import again with --year.',
    );
  });

  it('is that it was only concluded, where nothing says it', () => {
    const result = found(signed('2024年1月8日'));
    if (!result) throw new Error('no year');
    expect(yearDoubt(result, 'zh-CN').join()).toContain(
      '年份定为 2023，由落款日期“2024年1月8日”推断，原文没有直接写明。',
    );
  });

  it('is nothing to confirm where it was given, but a note where the document speaks for another', () => {
    const result = found('后勤处2022年度自查报告', '自查.txt', 2020);
    expect(result?.year).toBe(2020);
    if (!result) throw new Error('no year');
    expect(yearDoubt(result, 'zh-CN')).toEqual([]);
    expect(yearNote(result, 'zh-CN')).toEqual([
      '已按 --year 定为 2020 年；但标题“后勤处2022年度自查报告”说的是 2022 年。如果写错了，请改正 --year 再导入。',
    ]);
    const agreeing = found('后勤处2022年度自查报告', '自查.txt', 2022);
    expect(agreeing && yearNote(agreeing, 'zh-CN')).toEqual([]);
  });
});
