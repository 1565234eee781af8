import { describe, expect, it } from 'vitest';
import { absentProblems, baselineState, isOverdue, isRecurring } from './derive.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { EntryInput, Problem } from './nodes.ts';
import { CHECKED, entryInput, findIn, reviewInput } from '../testing/graph-inputs.ts';

const problem = (id: string, title: string, continues?: string): EntryInput =>
  entryInput.problem(id, { title, continues });

/** Two years, the later looked through for problems that are found again unless told otherwise. */
function graphOfYears(later: object = {}): Graph {
  return buildGraph({
    themes: [],
    reviews: [reviewInput('2020'), reviewInput('2021', { baseline: ['2020'], ...later })],
    entries: [
      problem('2020/p01', '租车审批不严'),
      problem('2020/p02', '台账不全'),
      problem('2020/p03', '会议偏多'),
      problem('2021/p01', '租车审批不严', '2020/p01'),
      problem('2021/p02', '台账记录不全', '2020/p02'),
      problem('2021/p03', '电脑老旧'),
    ],
  });
}

describe('against the review before', () => {
  const graph = graphOfYears();
  const find = (id: string) => graph.entry(id) as Problem;

  it('a problem is new, unchanged or updated by its wording', () => {
    expect(['2021/p01', '2021/p02', '2021/p03'].map((id) => baselineState(find(id)))).toEqual([
      'unchanged',
      'updated',
      'new',
    ]);
  });

  it('a problem of a review that answers none has no such state', () => {
    expect(baselineState(find('2020/p01'))).toBeUndefined();
  });

  it('a problem that continues another recurs', () => {
    expect(isRecurring(find('2021/p02'))).toBe(true);
    expect(isRecurring(find('2020/p02'))).toBe(false);
  });

  it('the problems that are not found again are absent', () => {
    const latest = graph.review('2021');
    expect(latest && absentProblems(latest).map(({ id }) => id)).toEqual(['2020/p03']);
  });
});

describe('where nobody has looked for problems that are found again', () => {
  const graph = graphOfYears({ checked: { ...CHECKED, earlier: false } });

  it('none is new, and none was found before', () => {
    const states = ['2021/p01', '2021/p03'].map((id) => {
      const found = findIn(graph, 'problem', id);
      return [baselineState(found), isRecurring(found)];
    });
    expect(states).toEqual([
      [undefined, false],
      [undefined, false],
    ]);
    expect(findIn(graph, 'problem', '2020/p01').continuedBy).toEqual([]);
  });
});

describe('a promise', () => {
  const measureOf = (data: Record<string, unknown>, ...entries: EntryInput[]) => {
    const review = reviewInput('2024', entries.length > 0 ? {} : { checked: undefined });
    const all = [entryInput.measure('2024/m01', { due: '2024-12-31', ...data }), ...entries];
    return findIn(
      buildGraph({ themes: [], reviews: [review], entries: all }),
      'measure',
      '2024/m01',
    );
  };
  const looked = entryInput.cause('2024/c01');

  it('is overdue the day after it is due, until it is finished', () => {
    const open = measureOf({ status: 'open' });
    expect(isOverdue(open, '2024-12-31')).toBe(false);
    expect(isOverdue(open, '2025-01-01')).toBe(true);
    expect(isOverdue(measureOf({ status: 'done-claimed' }), '2025-01-01')).toBe(false);
    expect(isOverdue(measureOf({ status: 'open', due: undefined }), '2025-01-01')).toBe(false);
  });

  it('of which nobody recorded a result is overdue only where the links were looked through', () => {
    expect(isOverdue(measureOf({}), '2025-01-01')).toBeUndefined();
    expect(isOverdue(measureOf({}, looked), '2025-01-01')).toBe(true);
  });

  it('is not overdue where all that it answers is finished, unless somebody says so of itself', () => {
    const done = entryInput.problem('2024/p01', { status: 'verified', measures: ['2024/m01'] });
    const partial = entryInput.problem('2024/p02', { status: 'partial', measures: ['2024/m01'] });
    expect(isOverdue(measureOf({}, done), '2025-01-01')).toBe(false);
    expect(isOverdue(measureOf({}, done, partial), '2025-01-01')).toBe(true);
    expect(isOverdue(measureOf({ status: 'in-progress' }, done), '2025-01-01')).toBe(true);
  });

  it('can be a task too, which stands where its measure does unless it says so itself', () => {
    const measure = measureOf({ status: 'in-progress' });
    expect(isOverdue(measure, '2024-07-01', { due: '2024-06-30' })).toBe(true);
    expect(isOverdue(measure, '2024-07-01', { due: '2024-06-30', status: 'verified' })).toBe(false);
    expect(isOverdue(measure, '2024-07-01', { due: '2024-06-30', status: 'standing' })).toBe(false);
  });
});
