import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from './scripts.ts';

describe('simplifying', () => {
  it.each([
    ['責任落實', '责任落实'],
    ['後勤與車輛', '后勤与车辆'],
    ['责任落实', '责任落实'],
    ['乾坤', '干坤'],
    ['wps 2024', 'wps 2024'],
    ['𠮷', '𠮷'],
  ])('%s gives %s', (text, simplified) => {
    expect(simplify(text)).toBe(simplified);
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'責任落實乾著後麼瞭'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  });

  it('leaves nothing to simplify', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(simplify(simplify(any))).toBe(simplify(any));
      }),
    );
  });

  it('takes each character by itself', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(simplify(left + right)).toBe(simplify(left) + simplify(right));
      }),
    );
  });
});
