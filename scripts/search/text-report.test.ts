import { expect, it } from 'vitest';
import { search as searchEn } from '../../src/i18n/en/search.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../../src/search/query/result.ts';
import { textReport } from './text-report.ts';

const hit: SearchHit = {
  id: '2024/m03',
  url: '/reviews/2024/#2024-m03',
  words: ['租车'],
  facts: {
    year: { value: '2024', label: '2024' },
    kind: { value: 'measure', label: '措施' },
  },
  title: [
    { text: '堵住', hit: false },
    { text: '租车', hit: true },
    { text: '的漏洞', hit: false },
  ],
  excerpt: [{ text: '事前审批。', hit: false }],
};

function report(given: Partial<SearchResult>, query: Partial<SearchQuery> = {}): string[] {
  return textReport(
    { text: '租车', chosen: {}, sort: 'relevance', byYear: false, limit: 20, ...query },
    { exact: 0, approximate: 0, hits: [], ...given } as SearchResult,
    { locale: 'en', words: searchEn, emphasise: (text) => `*${text}*` },
  );
}

it('tells of each result what it is and what it says, with what was looked for set off', () => {
  expect(report({ exact: 1, hits: [hit] })).toEqual([
    '2024/m03  2024  措施  堵住*租车*的漏洞',
    '    事前审批。',
    '1 entry found',
  ]);
});

it('tells how a result was found that does not contain the words', () => {
  const read: SearchHit = { ...hit, reading: { kind: 'sound', text: '租车' } };
  expect(report({ approximate: 1, hits: [read] }, { text: 'zuche' })).toContain(
    '    Found by the pinyin zuche: "租车"',
  );
});

it('tells how many more there are', () => {
  expect(report({ exact: 30, hits: [hit] }).at(-1)).toBe(
    '29 more are not shown; --limit says how many are.',
  );
});

it('leaves no empty line where a result has no text', () => {
  expect(report({ exact: 1, hits: [{ ...hit, excerpt: [] }] })).toHaveLength(2);
});

it('tells that nothing is found, among all or what was chosen', () => {
  expect(report({})).toEqual(['No entry contains "租车".']);
  expect(report({}, { chosen: { year: ['2024'] } })).toEqual([
    'No entry among those chosen contains "租车".',
  ]);
});

it('lets nothing that was written or typed steer the terminal', () => {
  const steering: SearchHit = {
    ...hit,
    title: [{ text: '红\u001B[31m', hit: true }],
    excerpt: [{ text: '上\n下\u202E', hit: false }],
  };
  expect(report({ exact: 1, hits: [steering] }).slice(0, 2)).toEqual([
    '2024/m03  2024  措施  *红[U+001B][31m*',
    '    上 下[U+202E]',
  ]);
  expect(report({}, { text: '\u001B]0;x' })).toEqual(['No entry contains "[U+001B]]0;x".']);
});
