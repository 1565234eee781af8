import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { listedIn } from './listed.ts';

const profile = await loadProfile('self-review');

const listed = (...body: string[]) =>
  listedIn(body, 'problem', profile).map(
    ({ marker, label, depth }) => `${'-'.repeat(depth)} ${marker}${label}`,
  );

describe('the lists inside an entry', () => {
  it('are found with their claims, each below what it stands in', () => {
    expect(listed('检查不细。1.码头漏查。一是夜间无人。二是雨天不查。2.网具漏查。')).toEqual([
      '- 1.码头漏查',
      '-- 一是夜间无人',
      '-- 二是雨天不查',
      '- 2.网具漏查',
    ]);
  });

  it('are given as they are printed', () => {
    expect(listed('檢查不細。', '1.碼頭漏查。', '2.網具漏查。')).toEqual([
      '- 1.碼頭漏查',
      '- 2.網具漏查',
    ]);
  });

  it('are none where nothing counts', () => {
    expect(listed('检查不细，码头漏查，2次都没有人去。')).toEqual([]);
  });

  it('end at some depth, however many numbers stand inside each other', () => {
    const depths = listedIn(['一是二是'.repeat(5000)], 'problem', profile).map(
      ({ depth }) => depth,
    );
    expect(Math.max(0, ...depths)).toBeLessThan(10);
  });
});
