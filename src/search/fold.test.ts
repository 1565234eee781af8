import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('a folded text', () => {
  it.each([
    ['ＡＢ１２', 'ab12'],
    ['Excel 台账', 'excel台账'],
    ['“一岗双责”，（落实）', '一岗双责落实'],
    ['責任落實', '责任落实'],
    ['账\u200b目\u00ad不\u202e清\ufeff', '账目不清'],
    ['第\u3000一\u00a0时间', '第一时间'],
    ['葛\u{e0100}', '葛'],
    ['①㎡', '1m2'],
    ['ΑΣ', 'ασ'],
    ['J\u030c', 'ǰ'],
    ['e\u00ad\u0301', 'é'],
  ])('of %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps what is seen, private characters included', () => {
    expect(fold('\ue000𠮷é')).toBe('\ue000𠮷é');
  });

  it('is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
