import { describe, expect, it } from 'vitest';
import { distribution, median, spread } from './statistics.ts';

describe('the median', () => {
  it.each([
    [[4], 4],
    [[3, 1], 2],
    [[9, 1, 5], 5],
    [[10, 2, 100, 4], 7],
    [[0.3, 0.1, 0.1, 0.2, 7], 0.2],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('needs a value', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the spread', () => {
  it('leaves the values as they are', () => {
    const values = [3, 1, 2];
    expect(spread(values)).toEqual({ median: 2, min: 1, max: 3 });
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('the distribution', () => {
  it('says what all but a twentieth stay within', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(distribution(values)).toEqual({ median: 50.5, p95: 95, max: 100 });
    expect(distribution([3, 1, 2])).toEqual({ median: 2, p95: 3, max: 3 });
  });
});
