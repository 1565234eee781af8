import { expect, it } from 'vitest';
import { searchRecord } from '../../testing/search-index.ts';
import { characterGaps } from './characters.ts';

it('the records of a character are told by the gaps between them, those with it in their title below zero', () => {
  const gaps = characterGaps([
    searchRecord('2021/p01', { title: '账目', texts: ['賬'] }),
    searchRecord('2021/p02', { title: '库房', texts: ['没有登记'] }),
    searchRecord('2021/p03', { title: '走访', texts: ['入账', '记账'] }),
  ]);
  expect(gaps.get('账')).toEqual([-1, 2]);
  expect(gaps.get('记')).toEqual([2, 1]);
  expect(gaps.has('賬')).toBe(false);
});
