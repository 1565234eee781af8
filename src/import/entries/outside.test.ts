import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { outsideFinding } from './outside.ts';

const profile = await loadProfile('self-review');

describe('a finding of somebody else', () => {
  it.each([
    [
      '比如，县委巡察指出我站租车不严格，没有逐次审批。',
      '县委巡察',
      '我站租车不严格，没有逐次审批。',
    ],
    ['区委第二巡察组反馈指出：学习不够。', '区委第二巡察组', '学习不够。'],
    ['没有违规发放，但是市委巡察发现个别人重复领取。', '市委巡察', '个别人重复领取。'],
    ['市審計局反饋，帳實不符。', '市審計局', '帳實不符。'],
  ])('is read from %s', (text, issuer, quote) => {
    expect(outsideFinding(text, profile)).toEqual({ issuer, quote });
  });

  it('has its day and its reference where they are told', () => {
    expect(
      outsideFinding('市审计局2023年6月8日反馈（审函〔2023〕5号），账实不符3处。', profile),
    ).toMatchObject({ issuer: '市审计局', date: '2023-06-08', ref: '审函〔2023〕5号' });
  });

  it.each(['检查中发现个别同志迟到。', '通过自查发现问题。', '我们查出三处漏点。'])(
    'is none in %s',
    (text) => {
      expect(outsideFinding(text, profile)).toBeUndefined();
    },
  );
});
