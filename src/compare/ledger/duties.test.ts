import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../model/graph.ts';
import type { EntryInput } from '../../model/nodes.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';
import { dutyGroups } from './duties.ts';
import { ledgerItems } from './items.ts';

const { problem, measure } = entryInput;

function groupsOf(...entries: EntryInput[]) {
  const review = buildGraph({ themes: [], reviews: [reviewInput('2021')], entries }).review('2021');
  if (!review) throw new Error('no review');
  return dutyGroups(review, ledgerItems(review)).map(({ name, duties, count }) => [
    name ?? '–',
    count,
    ...duties.map(({ measure, answers, whole, tasks }) =>
      [
        measure?.id ?? answers[0]?.problem?.id,
        ...(whole ? ['whole'] : []),
        ...tasks.map(({ text }) => text),
      ].join(' '),
    ),
  ]);
}

describe('the list of duties', () => {
  it('gives a measure to each of those who answer for it together', () => {
    expect(groupsOf(measure('2021/m01', { responsible: '财务部、综合办公室；财务部' }))).toEqual([
      ['财务部', 1, '2021/m01 whole'],
      ['综合办公室', 1, '2021/m01 whole'],
    ]);
  });

  it('takes what stands in brackets for a part of the name', () => {
    expect(groupsOf(measure('2021/m01', { responsible: '综合办公室（张某、李某）' }))).toEqual([
      ['综合办公室（张某、李某）', 1, '2021/m01 whole'],
    ]);
  });

  it('gives a task to whom it names, and else to whoever answers for its measure', () => {
    expect(
      groupsOf(
        measure('2021/m01', {
          responsible: '财务部',
          tasks: [{ text: '核对' }, { text: '公示', responsible: '综合办公室' }],
        }),
      ),
    ).toEqual([
      ['财务部', 2, '2021/m01 whole 核对'],
      ['综合办公室', 1, '2021/m01 公示'],
    ]);
  });

  it('counts in the end what nobody is named for, problems without a measure among it', () => {
    expect(
      groupsOf(
        problem('2021/p01'),
        problem('2021/p02', { measures: ['2021/m01'] }),
        measure('2021/m01', {
          responsible: ' ',
          tasks: [{ text: '核对' }, { text: '公示', responsible: '综合办公室' }],
        }),
      ),
    ).toEqual([
      ['综合办公室', 1, '2021/m01 公示'],
      ['–', 3, '2021/m01 whole 核对', '2021/p01'],
    ]);
  });

  it('is empty where there is nothing to answer for', () => {
    expect(groupsOf()).toEqual([]);
  });
});
