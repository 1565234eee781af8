import { describe, expect, it } from 'vitest';
import { firstOf } from './first-of.ts';

describe('the beginning of a list', () => {
  it('is the whole of it where one more than wanted is left at most', () => {
    expect(firstOf([1, 2, 3], 3)).toEqual({ shown: [1, 2, 3], isCut: false });
    expect(firstOf([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], isCut: false });
    expect(firstOf([], 2)).toEqual({ shown: [], isCut: false });
  });

  it('is cut where more is left', () => {
    expect(firstOf([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], isCut: true });
  });
});
