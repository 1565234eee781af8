import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeTies } from './whole-ties.ts';

const cut = (ranks: number[], limit: number): number =>
  wholeTies(ranks, limit, (rank) => rank).length;

describe('a list that is cut', () => {
  it('is cut where the rank changes', () => {
    expect(cut([5, 4, 4, 3, 3, 3, 3, 2, 2], 3)).toBe(3);
    expect(cut([5, 4, 4, 3, 3, 3, 3, 2, 2], 7)).toBe(9);
  });

  it('is hardly longer where a rank or the list ends there', () => {
    expect(cut([3, 3, 2, 2, 2, 1, 1], 3)).toBe(5);
    expect(cut([3, 3, 2, 2, 2], 3)).toBe(5);
    expect(cut([3, 3, 2, 2, 2, 2], 3)).toBe(2);
  });

  it('holds all of the first rank, however many', () => {
    expect(cut([3, 3, 3, 3, 3, 3, 2], 2)).toBe(6);
  });

  it('never leaves out one that ranks with one it shows', () => {
    const ranks = fc
      .array(fc.integer({ min: 1, max: 6 }))
      .map((list) => list.sort((a, b) => b - a));
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 10 }), (list, limit) => {
        const shown = cut(list, limit);
        expect(list[shown]).not.toBe(list[shown - 1] ?? null);
      }),
    );
  });
});
