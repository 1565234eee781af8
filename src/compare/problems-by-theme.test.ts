import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { problemsByTheme } from './problems-by-theme.ts';

const themes = [
  { id: 'cars', title: '公务用车' },
  { id: 'safety', title: '安全生产' },
  { id: 'thrift', title: '厉行节约' },
];

describe('problems by theme and year', () => {
  it('counts each theme in each year, the theme with the most problems first', () => {
    const { years, rows, totals } = problemsByTheme(
      buildGraph({
        themes,
        reviews: [reviewInput('2021'), reviewInput('2022')],
        entries: [
          entryInput.problem('2021/p01', { theme: 'safety' }),
          entryInput.problem('2022/p01', { theme: 'safety' }),
          entryInput.problem('2022/p02', { theme: 'safety' }),
          entryInput.problem('2022/p03', { theme: 'cars' }),
        ],
      }),
    );
    expect(years).toEqual([2021, 2022]);
    expect(rows.map(({ theme, counts, total }) => [theme?.id, ...counts, total])).toEqual([
      ['safety', 1, 2, 3],
      ['cars', 0, 1, 1],
      ['thrift', 0, 0, 0],
    ]);
    expect(totals).toEqual([1, 3]);
  });

  it('leaves a gap, not a zero, where a year has no review', () => {
    const { years, rows, totals } = problemsByTheme(
      buildGraph({
        themes,
        reviews: [reviewInput('2019'), reviewInput('2021')],
        entries: [entryInput.problem('2021/p01', { theme: 'cars' })],
      }),
    );
    expect(years).toEqual([2019, 2020, 2021]);
    expect(rows[0]?.counts).toEqual([0, undefined, 1]);
    expect(totals).toEqual([0, undefined, 1]);
  });

  it('adds up several reviews of one year', () => {
    const { rows } = problemsByTheme(
      buildGraph({
        themes,
        reviews: [reviewInput('2021'), reviewInput('2021-special')],
        entries: [
          entryInput.problem('2021/p01', { theme: 'cars' }),
          entryInput.problem('2021-special/p01', { theme: 'cars' }),
        ],
      }),
    );
    expect(rows[0]?.counts).toEqual([2]);
  });

  it('lists problems without a theme last, and only where there are any', () => {
    const graph = (theme?: string) =>
      buildGraph({
        themes,
        reviews: [reviewInput('2021')],
        entries: [entryInput.problem('2021/p01', theme === undefined ? {} : { theme })],
      });
    expect(problemsByTheme(graph()).rows.at(-1)).toEqual({
      theme: undefined,
      counts: [1],
      total: 1,
    });
    expect(problemsByTheme(graph('cars')).rows.every(({ theme }) => theme !== undefined)).toBe(
      true,
    );
  });

  it('counts every problem once', () => {
    const problems = fc.array(
      fc.record({
        year: fc.integer({ min: 2015, max: 2024 }),
        theme: fc.constantFrom('cars', 'safety', undefined),
      }),
    );
    fc.assert(
      fc.property(problems, (list) => {
        const entries = list.map(({ year, theme }, index) =>
          entryInput.problem(`${year}/p${index}`, theme === undefined ? {} : { theme }),
        );
        const reviews = [...new Set(list.map(({ year }) => `${year}`))].map((id) =>
          reviewInput(id),
        );
        const { rows, totals } = problemsByTheme(buildGraph({ themes, reviews, entries }));
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(list.length);
        expect(totals.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(list.length);
      }),
    );
  });
});
