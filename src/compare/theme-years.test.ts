import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { themeYears } from './theme-years.ts';

const cars = { id: 'cars', title: '公务用车' };
const safety = { id: 'safety', title: '安全生产' };

const graph = buildGraph({
  themes: [cars, safety],
  reviews: [
    reviewInput('2019', {
      outline: [{ type: 'aspect', id: '2019/a1', title: '用车方面', theme: 'cars' }],
    }),
    reviewInput('2021'),
    reviewInput('2021-special'),
    reviewInput('2022'),
  ],
  entries: [
    entryInput.problem('2019/p01', { aspect: '2019/a1' }),
    entryInput.problem('2019/p02', { aspect: '2019/a1', theme: 'safety' }),
    entryInput.problem('2021/p01', { theme: 'cars' }),
    entryInput.measure('2021/m01', { theme: 'cars' }),
    entryInput.cause('2021/c01', { theme: 'cars' }),
    entryInput.problem('2021-special/p01', { theme: 'cars' }),
    entryInput.problem('2022/p01', { theme: 'safety' }),
    entryInput.problem('2022/p02'),
  ],
});

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('a theme over the years', () => {
  it('holds its problems and measures, the latest year first, all reviews of a year together', () => {
    const years = themeYears(graph, cars).map(({ year, problems, measures }) => [
      year,
      ids(problems),
      ids(measures),
    ]);
    expect(years).toEqual([
      [2022, [], []],
      [2021, ['2021/p01', '2021-special/p01'], ['2021/m01']],
      [2020, [], []],
      [2019, ['2019/p01'], []],
    ]);
  });

  it('tells a year in which nothing was found from one without a review', () => {
    const reviewed = themeYears(graph, cars).map(({ year, reviewed }) => [year, reviewed]);
    expect(reviewed).toEqual([
      [2022, true],
      [2021, true],
      [2020, false],
      [2019, true],
    ]);
  });

  it('takes the theme of an entry itself before that of its aspect', () => {
    const [, , , first] = themeYears(graph, safety);
    expect(ids(first?.problems ?? [])).toEqual(['2019/p02']);
  });

  it('has no year where there is no review', () => {
    expect(themeYears({ reviews: [] }, cars)).toEqual([]);
  });
});
