import { expect, it } from 'vitest';
import { similarity } from './names.ts';

it.each([
  ['集体学习', '集中学习', 0.75],
  ['学习', '学习', 1],
  ['学习', '招商', 0],
  ['', '', 1],
  ['', '学习', 0],
  ['𠮷', '𠮷甲', 2 / 3],
])('%s and %s are alike to %d', (a, b, expected) => {
  expect(similarity(a, b)).toBeCloseTo(expected);
  expect(similarity(b, a)).toBeCloseTo(expected);
});
