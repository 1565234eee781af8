import { describe, expect, it } from 'vitest';
import { reportText } from './report-text.ts';

describe('the report of the benchmark', () => {
  it.each([5_000, 50_000])('has about %d characters', (characters) => {
    const { length } = reportText(characters);
    expect(length / characters).toBeGreaterThan(0.95);
    expect(length / characters).toBeLessThan(1.1);
  });

  it('is the same for the same seed', () => {
    expect(reportText(5_000, 7)).toBe(reportText(5_000, 7));
    expect(reportText(5_000, 7)).not.toBe(reportText(5_000, 8));
  });

  it('has all four parts when it is as short as an office writes', () => {
    expect(reportText(5_000).match(/^\u3000*[一二三四]、/gmu)).toHaveLength(4);
  });
});
