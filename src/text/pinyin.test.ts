import { describe, expect, it } from 'vitest';
import { commonCharacters, pinyinOf } from './pinyin.ts';

describe('the pinyin of a character', () => {
  it.each([
    ['督', ['du']],
    ['重', ['zhong', 'chong']],
    ['行', ['xing', 'hang', 'heng']],
    ['绿', ['lv', 'lu']],
    ['略', ['lve']],
    ['a', []],
    ['3', []],
    ['𠮷', []],
  ])('%s is %j', (character, syllables) => {
    expect(pinyinOf(character)).toEqual(syllables);
  });
});

describe('the common characters', () => {
  it('are the 3755 of the first level of GB 2312, and all have pinyin', () => {
    const characters = commonCharacters();
    expect(new Set(characters).size).toBe(3755);
    expect([characters[0], characters.at(-1)]).toEqual(['啊', '座']);
    expect(characters.filter((character) => pinyinOf(character).length === 0)).toEqual([]);
  });
});
