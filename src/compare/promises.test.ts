import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { promisesByYear, shareOf } from './promises.ts';

const target = (id: string, data: Record<string, unknown> = {}) => ({
  id,
  metric: '走访企业',
  op: '>=',
  value: 60,
  unit: '次',
  ...data,
});
const actual = (of: string, value: number) => ({
  target: of,
  metric: '走访企业',
  value,
  unit: '次',
});

const graph = buildGraph({
  themes: [{ id: 'cars', title: '公务用车' }],
  reviews: [
    reviewInput('2020'),
    reviewInput('2022', { baseline: ['2020'] }),
    reviewInput('2023', { baseline: ['2022'] }),
  ],
  entries: [
    entryInput.measure('2020/m01', {
      targets: [target('t1'), target('t2', { metric: '培训' }), target('t3', { metric: '演练' })],
    }),
    entryInput.followUp('2022/f01', {
      actuals: [actual('2020/m01/t1', 50), actual('2020/m01/t2', 61)],
    }),
    entryInput.measure('2022/m01', { targets: [target('t1', { value: 70 })] }),
    entryInput.followUp('2023/f01', {
      status: 'in-progress',
      date: '2023-06-01',
      actuals: [actual('2022/m01/t1', 40)],
    }),
    entryInput.measure('2023/m01', { targets: [target('t1', { metric: '培训', unit: '人' })] }),
    entryInput.measure('2023/m02', { theme: 'cars', targets: [target('t1', { value: 5 })] }),
  ],
});

describe('promises by year', () => {
  it('count what became of the targets of each year', () => {
    const counts = promisesByYear(graph).map(({ year, counts }) => [
      year,
      counts?.filter(({ count }) => count > 0).map(({ outcome, count }) => `${outcome} ${count}`),
    ]);
    expect(counts).toEqual([
      [2020, ['met 1', 'missed 1', 'unreported 1']],
      [2021, undefined],
      [2022, ['under-way 1']],
      [2023, ['awaited 2']],
    ]);
  });

  it('hold the last figure that was reported on each', () => {
    const reported = promisesByYear(graph)[0]?.promises?.map(({ report }) => report?.actual.value);
    expect(reported).toEqual([50, 61, undefined]);
  });
});

describe('the share of a promise', () => {
  it('is 1 where the figure is as promised, even where nothing was', () => {
    expect([shareOf(60, 60), shareOf(60, 30), shareOf(0, 0), shareOf(0, 2)]).toEqual([
      1,
      0.5,
      1,
      Infinity,
    ]);
  });
});
