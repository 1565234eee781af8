import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { recurrenceByYear } from './recurrence.ts';

const graph = buildGraph({
  themes: [],
  reviews: [
    reviewInput('2019'),
    reviewInput('2021', { baseline: ['2019'] }),
    reviewInput('2021-special'),
  ],
  entries: [
    entryInput.problem('2019/p01'),
    entryInput.problem('2019/p02'),
    entryInput.problem('2021/p01', { continues: '2019/p02' }),
    entryInput.problem('2021/p02'),
    entryInput.problem('2021-special/p01'),
    entryInput.problem('2021-special/p02', { continues: '2019/p01' }),
  ],
});

describe('recurrence by year', () => {
  const [first, gap, last] = recurrenceByYear(graph);

  it('calls a problem new only where its review answers another', () => {
    expect(first?.counts).toEqual([
      { origin: 'again', count: 0 },
      { origin: 'new', count: 0 },
      { origin: 'uncompared', count: 2 },
    ]);
  });

  it('counts as again what continues an earlier problem, over all reviews of a year', () => {
    expect(last?.counts).toEqual([
      { origin: 'again', count: 2 },
      { origin: 'new', count: 1 },
      { origin: 'uncompared', count: 1 },
    ]);
  });

  it('leaves a gap where a year has no review', () => {
    expect(gap).toEqual({ year: 2020, counts: undefined });
  });
});
