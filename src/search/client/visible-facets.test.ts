import { describe, expect, it } from 'vitest';
import type { FacetCount, SearchResult } from '../query/result.ts';
import { FACETS } from '../record.ts';
import { visibleFacets } from './visible-facets.ts';

const value = (name: string, count = 1, chosen = false): FacetCount => ({
  value: name,
  label: name,
  count,
  chosen,
});

const facets = (some: Partial<SearchResult['facets']>): SearchResult['facets'] =>
  ({
    ...Object.fromEntries(FACETS.map((facet) => [facet, []])),
    ...some,
  }) as SearchResult['facets'];

const shown = (some: Partial<SearchResult['facets']>) =>
  visibleFacets(facets(some)).map(({ facet, values, rest }) =>
    [
      facet,
      ...values.map(({ value }) => value),
      ...(rest.length > 0 ? ['…', rest.length] : []),
    ].join(' '),
  );

describe('the facets that are offered', () => {
  it('are those with a choice', () => {
    expect(shown({ kind: [value('problem')], theme: [value('a'), value('b')] })).toEqual([
      'theme a b',
    ]);
  });

  it('are those where something is chosen, to be taken back', () => {
    expect(shown({ kind: [value('problem', 0, true)] })).toEqual(['kind problem']);
  });

  it('have the latest year, the first status and the most frequent theme first', () => {
    expect(
      shown({
        year: [value('2021'), value('2024'), value('2023')],
        status: [value('verified'), value('open')],
        theme: [value('a', 1), value('b', 5)],
      }),
    ).toEqual(['year 2024 2023 2021', 'theme b a', 'status open verified']);
  });

  it('keep for those who ask what stands behind the eight most frequent values', () => {
    const aspect = Array.from({ length: 12 }, (_, index) => value(`a${index}`, 20 - index));
    expect(shown({ aspect, theme: aspect })).toEqual([
      `theme ${aspect.map((each) => each.value).join(' ')}`,
      'aspect a0 a1 a2 a3 a4 a5 a6 a7 … 4',
    ]);
  });

  it('have reviews only where a year has several', () => {
    const review = [value('2024'), value('2023')];
    const year = [value('2024'), value('2023')];
    expect(shown({ review, year })).toEqual(['year 2024 2023']);
    const several = [...review, value('2023-special')];
    expect(shown({ review: several, year })).toHaveLength(2);
  });

  it('have the reviews of the chosen years', () => {
    const year = [value('2024', 1, false), value('2023', 1, true), value('2022'), value('2021')];
    expect(shown({ review: [value('2023')], year })).toHaveLength(1);
    expect(shown({ review: [value('2023'), value('2023-special')], year })).toHaveLength(2);
  });
});
