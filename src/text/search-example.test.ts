import { describe, expect, it } from 'vitest';
import { searchExample } from './search-example.ts';

describe('the words that show how a site is searched', () => {
  it('are two of a title, what stands from one to the other, and the first in pinyin', () => {
    expect(searchExample(['走访企业的计划性不强'], 'zh-CN')).toEqual({
      words: ['走访', '企业'],
      phrase: '走访企业',
      pinyin: ['zoufang', 'zf'],
    });
  });

  it('are those of the first title that has two', () => {
    expect(searchExample(['？', '吵', 'Cars are booked late'], 'en')).toEqual({
      words: ['Cars', 'are'],
      phrase: 'Cars are',
      pinyin: undefined,
    });
  });

  it('are none where no title has two', () => {
    expect(searchExample([], 'zh-CN')).toBeUndefined();
    expect(searchExample(['吵', '100%'], 'zh-CN')).toBeUndefined();
  });
});
