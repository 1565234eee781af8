import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countTokens } from './tokens.ts';

it.each([
  ['走访企业', { 走访: 1, 访企: 1, 企业: 1 }],
  ['走访，走访', { 走访: 2 }],
  ['全年60次', { 全年: 1 }],
  ['U盘和CAD图纸', { 盘和: 1, cad: 1, 图纸: 1 }],
  ['Parking fees, parking', { parking: 2, fees: 1 }],
  ['ＯＡ系统', { oa: 1, 系统: 1 }],
  ['𠮷甲', { 𠮷甲: 1 }],
  ['党', {}],
  ['', {}],
])('what %s says is counted in pairs of Chinese characters and in other words', (text, counts) => {
  expect(Object.fromEntries(countTokens(text))).toEqual(counts);
});

it('counts as much in two sentences as in each of them together', () => {
  const words = fc.string({ unit: fc.constantFrom('走', '访', '企', 'a', 'b', '1', '、') });
  fc.assert(
    fc.property(words, words, (first, second) => {
      const total = (text: string) => [...countTokens(text).values()].reduce((a, b) => a + b, 0);
      expect(total(`${first}。${second}`)).toBe(total(first) + total(second));
    }),
  );
});
