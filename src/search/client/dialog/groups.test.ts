import { describe, expect, it } from 'vitest';
import { search as searchZhCN } from '../../../i18n/zh-CN/search.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../../query/result.ts';
import { groupsOf, resultsAddress } from './groups.ts';

const query: SearchQuery = {
  text: ' jd ',
  chosen: { review: ['2024'], kind: ['problem'] },
  sort: 'relevance',
  byYear: false,
  limit: 8,
};

const plain = (text: string, hit = false) => [{ text, hit }];
const hit = (id: string, more: Partial<SearchHit> = {}): SearchHit => ({
  id,
  url: `/reviews/2024/#${id}`,
  words: ['监督'],
  facts: {
    kind: { value: 'problem', label: '问题' },
    year: { value: '2024', label: '2024' },
  },
  title: plain(id),
  excerpt: plain('监督', true),
  ...more,
});
const result: SearchResult = {
  exact: 2,
  approximate: 2,
  readings: [],
  hits: [
    hit('a', { title: plain('监督', true) }),
    hit('b'),
    hit('c', { reading: { kind: 'sound', text: '监督' } }),
    hit('d', { reading: { kind: 'spelling', text: '监管' } }),
  ],
  themes: [{ value: 'supervision', title: plain('监督', true), count: 3 }],
  years: [],
  facets: {} as SearchResult['facets'],
};

describe('the groups of the dialog', () => {
  it('tell themes, titles, texts and every other reading apart', () => {
    const groups = groupsOf(result, query, '/site/', searchZhCN);
    expect(
      groups.map(({ heading, options }) => [heading, options.map(({ href }) => href)]),
    ).toEqual([
      ['主题', ['/site/themes/supervision/']],
      ['标题里有', ['/site/reviews/2024/?q=%E7%9B%91%E7%9D%A3#a']],
      ['内容里有', ['/site/reviews/2024/?q=%E7%9B%91%E7%9D%A3#b']],
      ['按拼音 jd 找到“监督”', ['/site/reviews/2024/?q=%E7%9B%91%E7%9D%A3#c']],
      ['没有“jd”，按“监管”找到', ['/site/reviews/2024/?q=%E7%9B%91%E7%9D%A3#d']],
    ]);
    expect(groups[1]?.options[0]?.facts).toEqual(['2024年', '问题']);
  });

  it('are part of all results, which the search page has with the same scopes', () => {
    expect(decodeURIComponent(resultsAddress(query, '/site'))).toBe(
      '/site/search/?q=+jd+&kind=problem&review=2024',
    );
    expect(resultsAddress(undefined, '/')).toBe('/search/');
  });
});
