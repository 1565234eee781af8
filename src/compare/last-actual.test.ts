import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import type { EntryInput } from '../model/nodes.ts';
import { entryInput, findIn, reviewInput } from '../testing/graph-inputs.ts';
import { lastActual } from './last-actual.ts';

const TARGET = { id: 't1', metric: '集中学习', op: '>=', value: 20, unit: '次' };

/** What had been reached when a target of 2021 was promised, in a review signed on 10 January 2022. */
function before(followUps: EntryInput[], target: object = {}, review: object = {}) {
  const graph = buildGraph({
    themes: [],
    reviews: [
      reviewInput('2020'),
      reviewInput('2021', { date: '2022-01-10', ...review }),
      reviewInput('2022'),
    ],
    entries: [
      entryInput.measure('2020/m01', { targets: [{ ...TARGET, value: 12 }] }),
      entryInput.measure('2021/m01', { targets: [{ ...TARGET, ...target }] }),
      ...followUps,
    ],
  });
  const [linked] = findIn(graph, 'measure', '2021/m01').targets;
  return linked && lastActual(linked);
}

const reporting = (
  value: number,
  {
    id = '2021/f01',
    date,
    ...figure
  }: { id?: string; date?: string; [field: string]: unknown } = {},
) =>
  entryInput.followUp(id, {
    ...(date === undefined ? {} : { date }),
    actuals: [{ metric: '集中学习', value, unit: '次', ...figure }],
  });

describe('what had been reached when a target was promised', () => {
  it('is the figure that the same review reports under that name, with its year', () => {
    expect(before([reporting(14)])).toMatchObject({
      actual: { value: 14 },
      followUp: { id: '2021/f01' },
      year: 2021,
    });
    expect(before([reporting(14, { date: '2020-12-20' })])?.year).toBe(2020);
  });

  it('is one of a name that is much like it, the likest where there are several', () => {
    expect(before([reporting(14, { metric: '集体学习' })])?.actual.value).toBe(14);
    const both = [reporting(9, { metric: '集体学习' }), reporting(14, { id: '2021/f02' })];
    expect(before(both)?.actual.value).toBe(14);
  });

  it('is unknown where the name is another, or the unit', () => {
    expect(before([reporting(14, { metric: '走访企业' })])).toBeUndefined();
    expect(before([reporting(14, { unit: '人' })])).toBeUndefined();
    expect(before([])).toBeUndefined();
  });

  it('is the figure that answers the target of the review before', () => {
    expect(before([reporting(14, { target: '2020/m01/t1' })])?.actual.value).toBe(14);
  });

  it('is none that is reported on the target itself, or in another review', () => {
    expect(before([reporting(14, { target: '2021/m01/t1' })])).toBeUndefined();
    expect(before([reporting(14, { id: '2022/f01' })])).toBeUndefined();
  });

  it('is none that was recorded after the review was signed', () => {
    expect(before([reporting(14, { date: '2022-01-11' })])).toBeUndefined();
    expect(before([reporting(14, { date: '2022-01-10' })])?.actual.value).toBe(14);
    expect(before([reporting(14, { date: '2023-01-11' })], {}, { date: undefined })).toBeDefined();
  });

  it('can be nothing: 0 is a figure', () => {
    expect(before([reporting(0)])).toMatchObject({ actual: { value: 0 }, promise: 'raised' });
  });
});

describe('a promise after what had been reached', () => {
  it('asks for more, for as much, or for less', () => {
    const promises = [14, 20, 26].map((value) => before([reporting(value)])?.promise);
    expect(promises).toEqual(['raised', 'equal', 'lowered']);
  });

  it('asks for more by a lower limit', () => {
    const limit = { op: '<=', value: 3 };
    const promises = [5, 3, 2].map((value) => before([reporting(value)], limit)?.promise);
    expect(promises).toEqual(['raised', 'equal', 'lowered']);
  });

  it('is none of another part of the year', () => {
    const monthly = { period: '每月', value: 2 };
    expect(before([reporting(20, { quote: '全年集中学习20次' })], monthly)).toBeUndefined();
    expect(before([reporting(2, { quote: '每月集中学习2次' })], monthly)?.promise).toBe('equal');
  });
});
