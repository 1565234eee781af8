import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { excerptOf } from './excerpt.ts';

/** An excerpt with brackets around its hits. */
const excerpt = (texts: string[], words: string[], length: number): string =>
  excerptOf(texts, words, length, fold)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  it('begins with the sentence of the hit, and goes on while whole sentences fit', () => {
    const text = '很早的一句话在前面。账目不清。后一句。再后面还有很长的一句话。';
    expect(excerpt([text], ['账目'], 12)).toBe('[账目]不清。后一句。…');
  });

  it('shows what stands before where nothing more follows', () => {
    expect(excerpt(['更早的一句话。前一句。账目不清。'], ['账目'], 10)).toBe(
      '前一句。[账目]不清。',
    );
  });

  it('is the beginning of the first text when nothing is hit', () => {
    expect(excerpt(['账目不清。库房乱。', '别的。'], ['租车'], 5)).toBe('账目不清。…');
  });

  it('begins with a clause where the sentence is too long', () => {
    const text = `${'一'.repeat(30)}，台账没有登记，账目不清，${'二'.repeat(30)}。`;
    expect(excerpt([text], ['账目'], 14)).toBe('…台账没有登记，[账目]不清，…');
  });

  it('goes close to a hit that is far from any punctuation', () => {
    const text = `${'一'.repeat(50)}账目${'二'.repeat(50)}`;
    expect(excerpt([text], ['账目'], 12)).toBe('…一一一一[账目]二二二二二二…');
  });

  it('shows the places of several words, also in several texts', () => {
    const between = '中间很长的一句话。'.repeat(10);
    expect(excerpt([`账目不清。${between}库房乱。`], ['账目', '库房'], 20)).toBe(
      '[账目]不清。中间很长的一句话。…[库房]乱。',
    );
    expect(excerpt(['账目不清。', between, '库房乱。'], ['账目', '库房'], 20)).toBe(
      '[账目]不清。…[库房]乱。',
    );
  });

  it('shows at most three stretches, those with most of the words', () => {
    const between = '中间很长的一句话。'.repeat(10);
    const text = ['甲乙', '丙', '丁', '戊'].map((word) => `${word}在此。`).join(between);
    const shown = excerpt([text], ['甲', '乙', '丙', '丁', '戊'], 30);
    expect(shown.match(/[^…]+/gu)).toHaveLength(3);
    expect(shown).toContain('[甲乙]在此');
  });

  it('marks a hit that runs across the end of a sentence as one', () => {
    expect(excerpt(['账目不清。库房乱。'], ['不清库房'], 6)).toBe('账目[不清。库房]…');
  });

  it('divides no word of letters', () => {
    const text = `${'many words before the hit '.repeat(5)}booking${' and after it'.repeat(5)}`;
    const shown = excerpt([text], ['booking'], 40).replaceAll(/[[\]…]/gu, ' ');
    const words = new Set(text.split(' '));
    expect(shown.split(' ').filter((word) => word !== '' && !words.has(word))).toEqual([]);
  });

  it('reads a figure with a point as one word, not as two sentences', () => {
    const text = `${'前面很长的一句话。'.repeat(5)}完成率为98.5%，其余待办。`;
    expect(excerpt([text], ['待办'], 18)).toBe('完成率为98.5%，其余[待办]。');
  });

  const unit = fc.constantFrom(...'账目不清库房，。 \n；ab.e\u0301𠮷👩\u200d👧가');
  const texts = fc.array(fc.string({ unit, maxLength: 200 }), { minLength: 1, maxLength: 4 });
  const words = fc.array(fc.string({ unit, minLength: 1, maxLength: 3 }).map(fold), {
    maxLength: 4,
  });
  const length = fc.integer({ min: 10, max: 110 });

  it('contains a hit whenever any of the texts does', () => {
    fc.assert(
      fc.property(texts, words, length, (all, looked, most) => {
        const contained = looked.some(
          (word) => word !== '' && all.some((text) => fold(text).includes(word)),
        );
        expect(excerptOf(all, looked, most, fold).some(({ hit }) => hit)).toBe(contained);
      }),
    );
  });

  it('is of the texts, of about the length that was asked for, and divides no character', () => {
    fc.assert(
      fc.property(texts, words, length, (all, looked, most) => {
        const parts = excerptOf(all, looked, most, fold);
        const shown = parts.map(({ text }) => text).join('');
        expect(shown.isWellFormed()).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(2 * most + 20);
        for (const stretch of shown.split('…')) {
          expect(all.some((text) => text.includes(stretch))).toBe(true);
        }
      }),
    );
  });
});
