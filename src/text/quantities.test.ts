import { describe, expect, it } from 'vitest';
import { quantities } from './quantities.ts';

const found = (text: string) =>
  quantities(text).map(({ op, value, unit }) => `${op}${value}${unit}`);

describe('a figure', () => {
  it.each([
    ['学习12次', '=12次'],
    ['学习１２次', '=12次'],
    ['学习 12 次', '=12次'],
    ['招商30余次', '>=30次'],
    ['投入3100 余万元', '>=3100万元'],
    ['投入3,100万元', '=3100万元'],
    ['投入1.5亿元', '=1.5亿元'],
    ['调研不少于20次', '>=20次'],
    ['调研20次以上', '>=20次'],
    ['接待不超过3次', '<=3次'],
    ['控制在5%以内', '<=5%'],
    ['约40人', '~40人'],
    ['近百人', '~100人'],
    ['40人左右', '~40人'],
    ['二十次', '=20次'],
    ['三次', '=3次'],
    ['信访0件', '=0件'],
    ['走访6至8户', '>=6户'],
    ['走访6—8户', '>=6户'],
    ['不超过6-8户', '<=8户'],
  ])('is read from %s as %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '第三次会议',
    '第 3 次会议',
    '第3至5条规定',
    '“十四五”期间',
    '〔2022〕3号',
    '八项规定',
    '两人',
    '一个支部',
    'XX次',
    '几十次',
    '数百人',
    '1.2.3次',
  ])('is not found in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not run over a comma that divides no thousands', () => {
    expect(found('截至2023，12次')).toEqual(['=12次']);
  });

  it('too large for a number is none', () => {
    expect(found(`${'9'.repeat(400)}次`)).toEqual([]);
  });

  it('has its place, with operator and unit, and no part of a quote before it', () => {
    const text = '开展“主题党日”不少于12次';
    const [figure] = quantities(text);
    expect(text.slice(figure?.start, figure?.end)).toBe('不少于12次');
  });

  it('in a unit of time is a duration', () => {
    expect(quantities('三十天内办结')[0]?.duration).toBe(true);
    expect(quantities('10个工作日')[0]).toMatchObject({ unit: '个工作日', duration: true });
  });
});
