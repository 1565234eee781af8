import { describe, expect, it } from 'vitest';
import { absentProblems, baselineState, isOverdue, isPast, isRecurring } from './derive.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { EntryInput, Problem } from './nodes.ts';
import { problemSchema } from './problem.ts';
import { reviewSchema } from './review.ts';

function problem(id: string, title: string, continues?: string): EntryInput {
  const data = problemSchema.parse({ title, ...(continues === undefined ? {} : { continues }) });
  return { kind: 'problem', id, data, text: '', parts: [] };
}

function graphOfYears(): Graph {
  const review = (year: number, baseline: string[]) => ({
    id: String(year),
    data: reviewSchema.parse({ title: `${year}`, year, baseline }),
  });
  return buildGraph({
    themes: [],
    reviews: [review(2020, []), review(2021, ['2020'])],
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

describe('a promise', () => {
  it('is overdue the day after it is due, until it is finished', () => {
    const measure = { data: { due: '2024-12-31' }, status: 'open' as const };
    expect(isOverdue(measure, '2024-12-31')).toBe(false);
    expect(isOverdue(measure, '2025-01-01')).toBe(true);
    expect(isOverdue({ ...measure, status: 'done-claimed' }, '2025-01-01')).toBe(false);
    expect(isOverdue({ ...measure, data: {} }, '2025-01-01')).toBe(false);
  });

  it('can be a task too', () => {
    expect(isPast('2024-06-30', 'in-progress', '2024-07-01')).toBe(true);
    expect(isPast('2024-06-30', 'verified', '2024-07-01')).toBe(false);
    expect(isPast('2024-06-30', 'standing', '2024-07-01')).toBe(false);
  });
});
