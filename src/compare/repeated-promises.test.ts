import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import type { EntryInput } from '../model/nodes.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { type RepeatedPromise, repeatedPromises } from './repeated-promises.ts';

interface Target {
  metric: string;
  op?: string;
  unit?: string;
}

/** A measure that promises figures of these names, each a target of its own. */
const measure = (id: string, ...targets: (Target | string)[]): EntryInput =>
  entryInput.measure(id, {
    targets: targets.map((target, index) => ({
      id: `t${index + 1}`,
      op: '>=',
      value: 60,
      unit: '次',
      ...(typeof target === 'string' ? { metric: target } : target),
    })),
  });

function repeated(...entries: EntryInput[]): RepeatedPromise[] {
  const ids = new Set(entries.map(({ id }) => id.split('/')[0] ?? ''));
  return repeatedPromises(
    buildGraph({ themes: [], reviews: [...ids].map((id) => reviewInput(id)), entries }),
  );
}

const told = (series: RepeatedPromise[]): string[][] =>
  series.map(({ metric, promises }) => [
    metric,
    ...promises.map(({ year, target }) => `${year} ${target.data.metric}`),
  ]);

describe('a figure promised in several years', () => {
  it('is a series over the years, whatever its theme, and bears its latest name', () => {
    const series = repeated(
      measure('2019/m01', '走访服务企业', '租金收缴'),
      measure('2021/m01', '上门走访企业'),
      measure('2024/m01', '走访企业'),
    );
    expect(told(series)).toEqual([
      ['走访企业', '2019 走访服务企业', '2021 上门走访企业', '2024 走访企业'],
    ]);
  });

  it('needs names that are alike, the same unit and the same bound', () => {
    const others: (Target | string)[] = [
      '走访群众家庭',
      { metric: '走访企业', unit: '家' },
      { metric: '走访企业', op: '<=' },
    ];
    for (const other of others) {
      expect(repeated(measure('2019/m01', '走访企业'), measure('2021/m01', other))).toEqual([]);
    }
  });

  it('goes on with the name that is most alike; the other begins a figure of its own', () => {
    const series = repeated(
      measure('2019/m01', '安全检查'),
      measure('2021/m01', '安全生产检查', '安全检查'),
      measure('2022/m01', '安全检查', '安全生产检查'),
    );
    expect(told(series)).toEqual([
      ['安全检查', '2019 安全检查', '2021 安全检查', '2022 安全检查'],
      ['安全生产检查', '2021 安全生产检查', '2022 安全生产检查'],
    ]);
  });

  it('may be promised by several offices of one year under one name', () => {
    const series = repeated(
      measure('2019/m01', '应急演练'),
      measure('2021/m01', '应急演练'),
      measure('2021/m02', '应急演练'),
    );
    expect(told(series)).toEqual([['应急演练', '2019 应急演练', '2021 应急演练', '2021 应急演练']]);
  });

  it('is not one that a single year promises twice', () => {
    expect(repeated(measure('2020/m01', '走访企业', '走访企业'))).toEqual([]);
  });
});

describe('any promises', () => {
  const target = fc.record({
    metric: fc.constantFrom('走访企业', '走访服务企业', '上门走访企业', '安全检查', '安全生产检查'),
    op: fc.constantFrom('>=', '<=', '~'),
    unit: fc.constantFrom('次', '家'),
  });
  const measures = fc.uniqueArray(
    fc.record({
      id: fc
        .tuple(fc.integer({ min: 2015, max: 2020 }), fc.integer({ min: 1, max: 3 }))
        .map(([year, number]) => `${year}/m${number}`),
      targets: fc.array(target, { maxLength: 4 }),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );

  it('make the same series in whatever order their measures are read', () => {
    const shuffled = measures.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    const seriesOf = (list: { id: string; targets: Target[] }[]) =>
      repeated(...list.map(({ id, targets }) => measure(id, ...targets))).map(({ promises }) =>
        promises.map((promise) => promise.target.id),
      );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(seriesOf(other)).toEqual(seriesOf(list));
      }),
    );
  });

  it('are never in two series, and a series has one name a year, one unit and one bound', () => {
    fc.assert(
      fc.property(measures, (list) => {
        const series = repeated(...list.map(({ id, targets }) => measure(id, ...targets)));
        const ids = series.flatMap(({ promises }) => promises.map(({ target }) => target.id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { promises, unit } of series) {
          const names = new Set(
            promises.map(({ year, target }) => `${year} ${target.data.metric}`),
          );
          const years = new Set(promises.map(({ year }) => year));
          expect(names.size).toBe(years.size);
          expect(promises.every(({ target }) => target.data.unit === unit)).toBe(true);
          expect(new Set(promises.map(({ target }) => target.data.op === '<=')).size).toBe(1);
        }
      }),
    );
  });
});
