import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { markWords } from './marks.ts';

/** A marked text with brackets around its hits. */
const shown = (marked: ReturnType<typeof markWords>) =>
  marked.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('the marks in a text', () => {
  it.each([
    ['账目不清', ['账目'], '[账目]不清'],
    ['账目不清，账目', ['账目'], '[账目]不清，[账目]'],
    ['账 目，不清', ['账目不清'], '[账 目，不清]'],
    ['ＥＸＣＥＬ台账', ['excel'], '[ＥＸＣＥＬ]台账'],
    ['責任落實', ['责任'], '[責任]落實'],
    ['𠮷账目', ['账目'], '𠮷[账目]'],
    ['㎡账目', ['账目'], '㎡[账目]'],
    ['cafe\u0301', ['fé'], 'ca[fe\u0301]'],
    ['가을', [fold('가을')], '[가을]'],
    ['一二三四', ['一二三', '二三四'], '[一二三四]'],
    ['一二三四', ['一二', '三四'], '[一二三四]'],
    ['一一一', ['一一'], '[一一一]'],
    ['账目', ['库房'], '账目'],
    ['账目', [''], '账目'],
    ['', ['库房'], ''],
  ])('%s for %j are %s', (text, words, expected) => {
    expect(shown(markWords(text, words, fold))).toBe(expected);
  });

  const text = fc.string({ unit: fc.constantFrom(...'账目不清，Ａ 𠮷㎡責e\u0301') });
  const words = fc.array(text.map(fold));

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(text, words, (whole, looked) => {
        const marked = markWords(whole, looked, fold);
        expect(marked.map((part) => part.text).join('')).toBe(whole);
      }),
    );
  });

  it('are on every word that the text contains, and on nothing else', () => {
    fc.assert(
      fc.property(text, words, (whole, looked) => {
        const found = looked.filter((word) => word !== '' && fold(whole).includes(word));
        const hits = markWords(whole, looked, fold).filter(({ hit }) => hit);
        for (const word of found) {
          expect(hits.some((hit) => fold(hit.text).includes(word))).toBe(true);
        }
        for (const hit of hits) {
          expect(found.some((word) => fold(hit.text).includes(word))).toBe(true);
        }
      }),
    );
  });
});
