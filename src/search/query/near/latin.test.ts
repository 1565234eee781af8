import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonCharacters, pinyinOf } from '../../../text/pinyin.ts';
import { divisions, latinOf } from './latin.ts';

const SYLLABLES = new Set(commonCharacters().flatMap(pinyinOf));

/** The divisions of each style, what is only begun with a dash. */
const divided = (typed: string): string[][] =>
  divisions(latinOf(typed), SYLLABLES).map((style) =>
    style.map((found) => found.map(({ text, whole }) => (whole ? text : `${text}-`)).join(' ')),
  );

describe('letters that are typed by sound', () => {
  it.each([
    ['jiandu', 'jian du'],
    ['xian', 'xi an'],
    ['fangan', 'fan gan'],
    ['fangan', 'fang an'],
    ["xi'an", 'xi an'],
    ['xi’an', 'xi an'],
    ['jiāndū', 'jian du'],
    ['ＪｉａｎＤｕ', 'jian du'],
    ['lǜhua', 'lv hua'],
    ['lvhua', 'lv hua'],
    ['lüeduo', 'lve duo'],
    ['shenglue', 'sheng lve'],
  ])('%s can be %s', (typed, expected) => {
    expect(divided(typed)[0]).toContain(expected);
  });

  it('keep to an apostrophe', () => {
    expect(divided("xi'an")[0]).toEqual(['xi an']);
  });

  it('can end in the midst of a syllable', () => {
    expect(divided('jiand')[1]).toContain('jian d-');
    expect(divided('jiandu')[1]).toContain('jian du-');
    expect(divided('shengch')[1]).toContain('sheng ch-');
  });

  it('can be initials, with one letter or two', () => {
    expect(divided('jdgl')[2]).toEqual(['j- d- g- l-']);
    expect(divided('zaq')[2]).toEqual(['z- a- q-']);
    expect(divided('chsh')[3]).toContain('ch- sh-');
  });

  it('can be some of each', () => {
    expect(divided('jdu')[4]).toContain('j- du');
  });

  it('are nothing where no syllable is', () => {
    expect(divided('uv').flat()).toEqual([]);
    expect(divided('x'.repeat(60)).flat()).toEqual([]);
  });

  it('are never divided into other letters than are typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(..."abcdeghijnuvxz'"), maxLength: 30 });
    fc.assert(
      fc.property(typed, (letters) => {
        for (const division of divisions(latinOf(letters), SYLLABLES).flat()) {
          const text = division.map((syllable) => syllable.text).join('');
          expect(text).toBe(latinOf(letters).replaceAll("'", ''));
        }
      }),
    );
  });

  it('are first of all as few syllables as they can be', () => {
    const syllables = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(syllables, (given) => {
        expect(divided(given.join("'"))[0]?.[0]).toBe(given.join(' '));
      }),
    );
  });
});
