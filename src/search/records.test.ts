import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { problemSchema } from '../model/problem.ts';
import { reviewSchema } from '../model/review.ts';
import { searchRecords } from './records.ts';

describe('the records of search', () => {
  it('are one for each review and entry, with the address of its place', () => {
    const graph = buildGraph({
      reviews: [{ id: '2021', data: reviewSchema.parse({ title: '2021年报告', year: 2021 }) }],
      entries: [
        {
          kind: 'problem',
          id: '2021/问题 1',
          data: problemSchema.parse({ title: '账目不清' }),
          text: '没有汇总。',
          parts: [],
        },
      ],
      themes: [],
    });
    expect(searchRecords(graph, () => '现报告如下。')).toEqual([
      expect.objectContaining({
        id: '2021',
        kind: 'review',
        url: '/reviews/2021/full/',
        year: 2021,
        title: '2021年报告',
        text: '现报告如下。',
      }),
      expect.objectContaining({
        id: '2021/问题 1',
        kind: 'problem',
        url: `/reviews/2021/#${encodeURIComponent('2021-问题 1')}`,
        year: 2021,
        title: '账目不清',
        text: '没有汇总。',
      }),
    ]);
  });
});
