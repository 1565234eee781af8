import { describe, expect, it } from 'vitest';
import { secrecyMarkIn } from './secrecy-marks.ts';

/** Lines around a text, with the mark that each bears. */
const AROUND = [
  ['秘密', '秘密'],
  ['秘密★1年', '秘密★1年'],
  ['机 密', '机 密'],
  ['机　密★　3 年', '机　密★　3 年'],
  ['绝密★', '绝密★'],
  ['绝密★启用前', '绝密★启用前'],
  ['绝密☆长期', '绝密☆长期'],
  ['機密★一年', '機密★一年'],
  ['絕密', '絕密'],
  ['【机密】', '机密'],
  ['秘密★6个月        特急', '秘密★6个月'],
  ['000001    机密★1年    特急', '机密★1年'],
  ['000001机密★1年特急青禾县便民服务局文件', '机密★1年'],
  ['秘密 云管发〔2025〕1号', '秘密'],
  ['密级：秘密', '密级：秘密'],
  ['密级： 内部', '密级： 内部'],
  ['000027内部★1年特急澄溪区市政园林服务中心文件', '内部★1年'],
  ['普通商密★3年', '普通商密★3年'],
  ['内部资料', '内部资料'],
  ['內部資料　注意保存', '內部資料　注意保存'],
  ['（内部文件，注意保密）', '内部文件，注意保密'],
  ['内部资料 请勿外传  第3页', '内部资料 请勿外传'],
  ['2024年度自查报告（内部资料）', '内部资料'],
  ['（此件不公开）', '此件不公开'],
  ['（不予公开）', '不予公开'],
  ['公开属性：依申请公开', '公开属性：依申请公开'],
  ['信息公开选项：不予公开', '信息公开选项：不予公开'],
  ['□主动公开 □依申请公开 ☑不予公开', '不予公开'],
  ['传阅后收回', '传阅后收回'],
] as const;

/** Lines that speak of secrets, or say that all may read them. */
const NEITHER = [
  '保守国家秘密',
  '机密文件管理不到位',
  '秘密级文件登记不全',
  '商业秘密泄露',
  '内部资料管理混乱',
  '关于不予公开',
  '不公开、不透明的问题',
  '2024年度保密工作自查报告',
  '内部控制制度不健全',
  '内部审计',
  '（此件公开发布）',
  '公开属性：主动公开',
  '☑主动公开 □依申请公开 □不予公开',
  '密级：公开',
  '办公室保密制度',
  '一、存在的问题',
];

describe('a secrecy mark', () => {
  it.each(AROUND)('in the line %j around a text is %j', (line, mark) => {
    expect(secrecyMarkIn(line, 'around')).toBe(mark);
  });

  it.each(NEITHER)('is not seen in %j', (line) => {
    expect(secrecyMarkIn(line, 'around')).toBeUndefined();
    expect(secrecyMarkIn(line, 'within')).toBeUndefined();
  });

  it.each([
    ['秘密★1年', '秘密★1年'],
    ['内部资料 注意保存', '内部资料 注意保存'],
    ['密级：机密', '密级：机密'],
    ['机密', undefined],
    ['标注“秘密★1年”字样的文件没有单独保管', undefined],
    ['2024年度自查报告（内部资料）', undefined],
  ])('within a text is a line of its own: %j', (line, mark) => {
    expect(secrecyMarkIn(line, 'within')).toBe(mark);
  });

  it('is not looked for in running text', () => {
    expect(secrecyMarkIn(`秘密★1年 ${'一句很长的话，'.repeat(10)}`, 'around')).toBeUndefined();
  });
});
