import { describe, expect, it } from 'vitest';
import { search as words } from '../../i18n/zh-CN/search.ts';
import type { SearchResult } from '../query/result.ts';
import { readQuery } from './address.ts';
import type { PageState } from './page-state.ts';
import { statusText } from './status-text.ts';

const queryOf = (address: string) => readQuery(new URLSearchParams(address));
const answerOf = (address: string, exact: number, approximate: number) => ({
  query: queryOf(address),
  result: { exact, approximate } as SearchResult,
});
const said = (address: string, state: Omit<PageState, 'query'>) =>
  statusText({ query: queryOf(address), ...state }, words);

describe('what is said of a search', () => {
  it.each([
    ['q=租车', 3, 0, '找到 3 条'],
    ['q=租车', 3, 2, '找到 3 条，另有 2 条是按相近的写法或读音找到的'],
    ['q=jd', 0, 2, '没有条目包含这些字；按相近的写法或读音找到 2 条'],
    ['q= 租车 ', 0, 0, '没有包含“租车”的条目。'],
    ['q=租车&year=2023', 0, 0, '在所选范围内，没有包含“租车”的条目。'],
    ['year=2023&kind=cause', 0, 0, '没有符合所选条件的条目。'],
  ])('%s with %i results and %i others is %s', (address, exact, approximate, expected) => {
    const answer = answerOf(address, exact, approximate);
    expect(said(address, { phase: 'done', answer })).toBe(expected);
  });

  it('is nothing where nothing is asked for, and where the index cannot be loaded', () => {
    expect(said('', { phase: 'idle' })).toBe('');
    expect(said('q=租车', { phase: 'failed' })).toBe('');
  });

  it('is that the search goes on, or what was found before', () => {
    expect(said('q=租车', { phase: 'searching' })).toBe('正在搜索…');
    const answer = answerOf('q=租', 5, 0);
    expect(said('q=租车', { phase: 'searching', answer })).toBe('找到 5 条');
  });

  it('is that there is no word to look for', () => {
    expect(said('q=！？', { phase: 'done' })).toBe(words.noWords('！？'));
  });
});
