import { expect, it } from 'vitest';
import { partOfYear } from './part-of-year.ts';

it('a part of a year is told from the whole', () => {
  expect(['每月检查2次', '上半年检查3次', '每季度'].map(partOfYear)).toEqual([
    '每月',
    '上半年',
    '每季',
  ]);
  expect(['全年检查20次', '每年检查20次', '检查20次'].map(partOfYear)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
