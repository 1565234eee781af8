import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { excerpt, markWords } from './marks.ts';

/** A marked text with brackets around its hits. */
const shown = (marked: ReturnType<typeof markWords>) =>
  marked.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('the marks in a text', () => {
  it.each([
    ['账目不清', ['账目'], '[账目]不清'],
    ['账目不清，账目', ['账目'], '[账目]不清，[账目]'],
    ['账 目，不清', ['账目不清'], '[账 目，不清]'],
    ['ＥＸＣＥＬ台账', ['excel'], '[ＥＸＣＥＬ]台账'],
    ['𠮷账目', ['账目'], '𠮷[账目]'],
    ['㎡账目', ['账目'], '㎡[账目]'],
    ['一二三四', ['一二三', '二三四'], '[一二三四]'],
    ['一二三四', ['一二', '三四'], '[一二三四]'],
    ['账目', ['库房'], '账目'],
    ['', ['库房'], ''],
  ])('%s for %j are %s', (text, words, expected) => {
    expect(shown(markWords(text, words))).toBe(expected);
  });

  it('lose nothing of the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'账目不清，Ａ 𠮷㎡') });
    fc.assert(
      fc.property(text, fc.array(text), (whole, words) => {
        const folded = words.map(fold).filter((word) => word !== '');
        const marked = markWords(whole, folded);
        expect(marked.map((part) => part.text).join('')).toBe(whole);
        const found = folded.filter((word) => fold(whole).includes(word));
        expect(marked.some(({ hit }) => hit)).toBe(found.length > 0);
      }),
    );
  });
});

describe('an excerpt', () => {
  it('begins with the sentence of the first hit', () => {
    expect(shown(excerpt('前一句。账目不清。后一句。', ['账目'], 20))).toBe('[账目]不清。后一句。');
  });

  it('is the beginning of a text without hits', () => {
    expect(shown(excerpt('账目不清。库房乱。', [], 5))).toBe('账目不清。…');
  });

  it('goes close to a hit that is far into its sentence', () => {
    const text = `${'一'.repeat(50)}账目${'二'.repeat(50)}`;
    expect(shown(excerpt(text, ['账目'], 12))).toBe('…一一一一[账目]二二二二二二…');
  });

  it('never divides a character', () => {
    const text = '𠮷'.repeat(20);
    const parts = [7, 8, 9].map((length) => shown(excerpt(`${text}账目${text}`, ['账目'], length)));
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
  });
});
