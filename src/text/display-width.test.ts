import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padToWidth, shortenToWidth, wrapToWidth } from './display-width.ts';

describe('the width of a text in a terminal', () => {
  it.each([
    ['abc', 3],
    ['自查', 4],
    ['（一）', 6],
    ['2021年', 6],
    ['e\u0301', 1],
    ['', 0],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what a text is filled up to', () => {
    expect(padToWidth('自查', 6)).toBe('自查  ');
    expect(padToWidth('自查报告', 6)).toBe('自查报告');
  });

  it('is what a text is shortened to', () => {
    expect(shortenToWidth('走访企业的计划性不强', 20)).toBe('走访企业的计划性不强');
    expect(shortenToWidth('走访企业的计划性不强', 10)).toBe('走访企业…');
  });
});

describe('a text on several lines', () => {
  it('keeps words whole and begins no line with a mark', () => {
    expect(wrapToWidth('请用 --profile 选择。', 14)).toEqual(['请用 --profile', '选择。']);
    expect(wrapToWidth('一二三四，五', 8)).toEqual(['一二三', '四，五']);
  });

  it('fits, whatever it holds, and loses nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const lines = wrapToWidth(text, width);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          const bare = (value: string) => value.replace(/\s/gu, '');
          expect(bare(lines.join(''))).toBe(bare(text));
        },
      ),
    );
  });
});
