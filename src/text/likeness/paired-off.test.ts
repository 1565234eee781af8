import { expect, it } from 'vitest';
import { pairedOff } from './paired-off.ts';

it('takes each half of a pair once, those that come first before others', () => {
  const pairs = [
    ['甲', 1],
    ['甲', 2],
    ['乙', 1],
    ['乙', 3],
  ] as const;
  expect([...pairedOff(pairs)]).toEqual([
    ['甲', 1],
    ['乙', 3],
  ]);
});
