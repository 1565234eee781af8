import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { awaitedTargets } from './awaited.ts';

const target = (id: string, data: object = {}) => ({ id, metric: '走访', value: 60, ...data });

const { reviews } = buildGraph({
  themes: [],
  reviews: [reviewInput('2020'), reviewInput('2021', { baseline: ['2020'] })],
  entries: [
    entryInput.measure('2020/m01', {
      targets: ['met', 'missed', 'unreported', 'under-way'].map((id) => target(id)),
    }),
    entryInput.measure('2021/m01', { targets: [target('t1'), target('t2')] }),
    entryInput.measure('2021/m02'),
    entryInput.followUp('2021/f01', {
      actuals: [
        { target: '2020/m01/met', metric: '走访', value: 60 },
        { target: '2020/m01/missed', metric: '走访', value: 0 },
      ],
    }),
    entryInput.followUp('2021/f02', {
      status: 'in-progress',
      actuals: [{ target: '2020/m01/under-way', metric: '走访', value: 10 }],
    }),
  ],
});

describe('what was promised and is not reported yet', () => {
  it('is every target without a figure, those of the latest review first', () => {
    expect(awaitedTargets(reviews).map(({ id }) => id)).toEqual([
      '2021/m01/t1',
      '2021/m01/t2',
      '2020/m01/unreported',
    ]);
  });

  it('is nothing where nothing was promised', () => {
    expect(awaitedTargets([])).toEqual([]);
  });
});
