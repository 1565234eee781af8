import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('the nearest name', () => {
  it('is the one with the fewest changes', () => {
    expect(nearest('mesures', ['causes', 'measures', 'problems'])).toBe('measures');
    expect(nearest('2021/p99', ['2021/m01', '2021/p09'])).toBe('2021/p09');
  });

  it('is nothing when no name is like the word', () => {
    expect(nearest('负责人', ['title', 'label'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});
