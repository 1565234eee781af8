import { describe, expect, it } from 'vitest';
import { f1, NOTHING_FOUND, scoreReport, sumOf } from './corpus-score.ts';

const problem = (label: string) => ({ kind: 'problem' as const, label });
const target = (metric: string, value: number, unit = '次') => {
  return { metric, op: '>=' as const, value, unit };
};

describe('the score of an outline', () => {
  const score = (expected: string[], found: string[]) =>
    scoreReport(
      { outline: expected.map(problem), targets: [] },
      { outline: found.map(problem), targets: [] },
    ).outline;

  it('takes labels as the same whatever their widths, white space and punctuation', () => {
    expect(score(['“双十”计划（2022）'], ['"双 十"计划(２０２２)。'])).toMatchObject({
      matched: 1,
    });
  });

  it('does not ask for the order', () => {
    expect(score(['账目不清', '库房乱'], ['库房乱', '账目不清'])).toMatchObject({ matched: 2 });
  });

  it('takes each label as found once only', () => {
    expect(score(['账目不清'], ['账目不清', '账目不清'])).toMatchObject({
      matched: 1,
      superfluous: ['problem: 账目不清'],
    });
    expect(score(['账目不清', '账目不清'], ['账目不清'])).toMatchObject({
      matched: 1,
      missing: ['problem: 账目不清'],
    });
  });

  it('takes a label that goes on, or stops short, as another one', () => {
    expect(score(['账目不清'], ['账目不清，没有汇总'])).toMatchObject({ matched: 0 });
  });

  it('asks for the kind', () => {
    const { outline } = scoreReport(
      { outline: [problem('公开账目')], targets: [] },
      { outline: [{ kind: 'measure', label: '公开账目' }], targets: [] },
    );
    expect(outline).toEqual({
      matched: 0,
      expected: 1,
      found: 1,
      missing: ['problem: 公开账目'],
      superfluous: ['measure: 公开账目'],
    });
  });
});

describe('the score of targets', () => {
  const score = (
    expected: ReturnType<typeof target>[],
    ...found: Parameters<typeof scoreReport>[1]['targets'][number][]
  ) => scoreReport({ outline: [], targets: expected }, { outline: [], targets: found }).targets;

  it('lets a metric have more words or fewer', () => {
    expect(score([target('调研', 20)], target('开展调研', 20))).toMatchObject({ matched: 1 });
    expect(score([target('开展调研', 20)], target('调研', 20))).toMatchObject({ matched: 1 });
  });

  it('does not let it have none, or others', () => {
    expect(score([target('调研', 20)], target('', 20))).toMatchObject({ matched: 0 });
    expect(score([target('调研', 20)], target('走访', 20))).toMatchObject({ matched: 0 });
  });

  it('asks for operator, value and unit', () => {
    const wanted = target('调研', 20);
    expect(score([wanted], { ...wanted, op: '=' })).toMatchObject({ matched: 0 });
    expect(score([wanted], { ...wanted, value: 21 })).toMatchObject({ matched: 0 });
    expect(score([wanted], { ...wanted, unit: '项' })).toMatchObject({
      matched: 0,
      missing: ['调研 >= 20次'],
      superfluous: ['调研 >= 20项'],
    });
  });

  it('pairs equal metrics before similar ones', () => {
    const expected = [target('学习', 12), target('集中学习', 12)];
    expect(score(expected, target('集中学习', 12), target('理论学习', 12))).toMatchObject({
      matched: 2,
    });
  });
});

describe('F1', () => {
  it('is 2 · matched / (expected + found), over all documents', () => {
    const one = { matched: 3, expected: 4, found: 4 };
    const other = { matched: 1, expected: 1, found: 3 };
    expect(f1(sumOf([one, other]))).toBeCloseTo(8 / 12);
  });

  it('is 1 where nothing was to be found, and less where something was', () => {
    const nothing = { outline: [], targets: [] };
    expect(f1(scoreReport(nothing, NOTHING_FOUND).outline)).toBe(1);
    expect(f1(scoreReport(nothing, { ...nothing, outline: [problem('')] }).outline)).toBe(0);
  });
});
