import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { reviewInput } from '../testing/graph-inputs.ts';
import { yearsOf } from './years.ts';

const years = (...ids: string[]) => {
  const reviews = ids.map((id) => reviewInput(id));
  return yearsOf(buildGraph({ themes: [], entries: [], reviews }).reviews);
};

const told = (list: ReturnType<typeof years>) =>
  list.map(({ year, reviews }) => [year, ...reviews.map(({ id }) => id)]);

describe('the years of a site', () => {
  it('run from its first review to its last, the years without one among them', () => {
    expect(told(years('2022', '2019', '2021'))).toEqual([
      [2019, '2019'],
      [2020],
      [2021, '2021'],
      [2022, '2022'],
    ]);
  });

  it('hold all reviews of a year', () => {
    expect(told(years('2021-special', '2021'))).toEqual([[2021, '2021', '2021-special']]);
  });

  it('are none where there is no review', () => {
    expect(years()).toEqual([]);
  });

  it('miss none and hold every review once', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1990, max: 2050 }), { minLength: 1 });
    fc.assert(
      fc.property(distinct, (list) => {
        const all = years(...list.map(String));
        all.forEach(({ year }, index) => {
          expect(year).toBe(Math.min(...list) + index);
        });
        expect(all.at(-1)?.year).toBe(Math.max(...list));
        const held = all.flatMap(({ reviews }) => reviews.map(({ data }) => data.year));
        expect(held).toEqual(list.toSorted((a, b) => a - b));
      }),
    );
  });
});
