import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigrams, fold } from './fold.ts';

describe('a folded text', () => {
  it.each([
    ['ＡＢ１２', 'ab12'],
    ['Excel 台账', 'excel台账'],
    ['“一岗双责”，（落实）', '一岗双责落实'],
    ['账\u200b目\u00ad不\u202e清\ufeff', '账目不清'],
    ['第\u3000一\u00a0时间', '第一时间'],
    ['葛\u{e0100}', '葛'],
    ['①㎡', '1m2'],
  ])('of %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps what is seen, private characters included', () => {
    expect(fold('\ue000𠮷é')).toBe('\ue000𠮷é');
  });
});

describe('the bigrams of a text', () => {
  it('overlap, and count rare characters as one', () => {
    expect(bigrams('账目𠮷清')).toEqual(['账目', '目𠮷', '𠮷清']);
  });

  it('of one character are that character, of none nothing', () => {
    expect(bigrams('党')).toEqual(['党']);
    expect(bigrams('')).toEqual([]);
  });

  it('hold those of any part of it as a run', () => {
    const text = fc.string({ unit: fc.constantFrom(...'账目不清，Ａb 1𠮷“”'), minLength: 2 });
    const places = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(text, places, (whole, [from, length]) => {
        const characters = [...fold(whole)];
        fc.pre(characters.length >= 2);
        const start = from % (characters.length - 1);
        const size = 2 + (length % (characters.length - start - 1));
        const part = characters.slice(start, start + size).join('');
        const run = bigrams(part);
        expect(bigrams(fold(whole)).slice(start, start + run.length)).toEqual(run);
      }),
    );
  });
});
