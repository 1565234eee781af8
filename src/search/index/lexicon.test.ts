import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../testing/search-index.ts';
import { readByFrequency } from '../by-frequency.ts';
import { lexicon } from './lexicon.ts';

const RECORDS = [
  searchRecord('2021/p01', { title: '监督检查不够', texts: ['检查不够，检查流于形式。'] }),
  searchRecord('2021/p02', { title: '監督不力', texts: ['重要事项监督不力。'] }),
];

const dictionaries = (records = RECORDS) => Object.fromEntries(lexicon(records));
const charactersIn = (name: string, key: string, records = RECORDS): string[] => [
  ...readByFrequency(dictionaries(records)[name]?.get(key) ?? '').keys(),
];

describe('the dictionaries of what words are made of', () => {
  it('say what stands after and before a character, in simplified characters, the most frequent first', () => {
    expect(charactersIn('followers', '督')).toEqual(['不', '检']);
    expect(charactersIn('precursors', '督')).toEqual(['监']);
    expect(charactersIn('precursors', '不').sort()).toEqual(['督', '查'].sort());
  });

  it('leave out what occurs once, titles excepted', () => {
    expect(charactersIn('followers', '流')).toEqual([]);
    expect(charactersIn('followers', '够')).toEqual([]);
    expect(charactersIn('followers', '不').sort()).toEqual(['力', '够']);
  });

  it('know nothing of what stands in two fields', () => {
    const records = ['2021/p01', '2021/p02', '2021/p03'].map((id) =>
      searchRecord(id, { title: '甲乙', texts: ['丙丁', '戊己'] }),
    );
    expect(charactersIn('followers', '乙', records)).toEqual([]);
    expect(charactersIn('followers', '丁', records)).toEqual([]);
    expect(charactersIn('followers', '丙', records)).toEqual(['丁']);
  });

  it('have pairs of characters under the letters that each of their readings begins with', () => {
    expect(dictionaries().sounds?.get('jd')).toMatch(/^监[A-Z]督$/u);
    const read = (letters: string) => dictionaries(twice).sounds?.get(letters) ?? '';
    const twice = [...RECORDS, ...RECORDS];
    expect([read('zy'), read('cy')]).toEqual([
      expect.stringMatching(/重[A-Z]要/u),
      expect.stringMatching(/重[A-Z]要/u),
    ]);
  });

  it('say how common characters are read, whether records have them or not', () => {
    const readings = dictionaries([]).sounds?.get('');
    expect(readings).toMatch(/jian\P{ASCII}*监/u);
    expect(readings).toMatch(/lv\P{ASCII}*绿/u);
  });

  it('hold at most ten pairs for each record, titles excepted', () => {
    const texts = fc.array(
      fc.string({
        unit: fc.integer({ min: 0x4e00, max: 0x4eff }).map((code) => String.fromCodePoint(code)),
        minLength: 100,
        maxLength: 300,
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(texts, (given) => {
        const records = given.map((text, place) =>
          searchRecord(`2021/p${place}`, { title: '', texts: [text, text] }),
        );
        const pairs = [...(dictionaries(records).followers?.values() ?? [])].flatMap((written) => [
          ...readByFrequency(written).keys(),
        ]);
        expect(pairs.length).toBeLessThanOrEqual(given.length * 10);
      }),
    );
  });
});
