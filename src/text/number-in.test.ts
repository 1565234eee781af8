import { expect, it } from 'vitest';
import { numberIn } from './number-in.ts';

it.each([
  ['2024年', '2024', '年'],
  ['二〇二四年', '2024', '年'],
  ['约１，２００ 元', '1200', '元'],
  ['二十次', '20', '次'],
  ['92.3%', '92.3', '%'],
  ['-5', '-5', ''],
])('finds the only number in %s', (text, number, unit) => {
  expect(numberIn(text)).toEqual({ number, unit });
});

it.each(['', '明年', '2023—2024年', '3至5次'])('finds none, or no single one, in “%s”', (text) => {
  expect(numberIn(text)).toBeUndefined();
});
