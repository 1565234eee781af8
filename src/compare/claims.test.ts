import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import type { EntryInput } from '../model/nodes.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { claimsOf } from './claims.ts';

const TOTALS = { aspects: 2, problems: 3, done: 2, partial: 1, open: 0 };

const printed = (id: string) => ({ type: 'entry', id });
const aspect = (id: string) => ({ type: 'aspect', id, title: id });

/** What the report of 2021 claims of the three problems of 2020. */
function claims(followUps: EntryInput[], review: object = {}) {
  const graph = buildGraph({
    themes: [],
    reviews: [
      reviewInput('2020', { outline: [aspect('2020/a1'), aspect('2020/a2')] }),
      reviewInput('2021', {
        baseline: ['2020'],
        totals: TOTALS,
        outline: followUps.map(({ id }) => printed(id)),
        ...review,
      }),
      reviewInput('2022', { baseline: ['2021'] }),
    ],
    entries: [
      entryInput.problem('2020/p01'),
      entryInput.problem('2020/p02'),
      entryInput.problem('2020/p03'),
      ...followUps,
    ],
  });
  const answering = graph.review('2021');
  return Object.fromEntries(
    (answering ? claimsOf(answering) : []).map(({ claim, stated, counted }) => [
      claim,
      [stated, counted],
    ]),
  );
}

const says = (id: string, about: string[], data: object = {}) =>
  entryInput.followUp(id, { about, ...data });

describe('what a report claims beside what is counted', () => {
  it('counts the aspects and problems of the reviews that it answers, and how they stand', () => {
    const followUps = [
      says('2021/f01', ['2020/p01'], { status: 'done-claimed' }),
      says('2021/f02', ['2020/p02'], { verifiedBy: '督查组' }),
      says('2021/f03', ['2020/p03'], { status: 'in-progress' }),
    ];
    expect(claims(followUps)).toEqual({
      aspects: [2, 2],
      problems: [3, 3],
      done: [2, 2],
      partial: [1, 1],
      open: [0, 0],
    });
  });

  it('tells what the report does not mention from what is not put right', () => {
    const followUps = [
      says('2021/f01', ['2020/p01'], { status: 'done-claimed' }),
      says('2021/f02', ['2020/p02'], { status: 'not-done' }),
    ];
    expect(claims(followUps)).toMatchObject({ open: [0, 1], unmentioned: [undefined, 1] });
  });

  it('does not count as done what is no longer pursued', () => {
    const followUps = [says('2021/f01', ['2020/p01'], { status: 'not-applicable' })];
    expect(claims(followUps)).toMatchObject({ done: [2, 0], dropped: [undefined, 1] });
  });

  it('does not count as done what is only recorded after the report', () => {
    const later = says('2021/f09', ['2020/p01'], { status: 'verified', date: '2022-06-01' });
    const inReport = says('2021/f01', ['2020/p01'], { status: 'in-progress' });
    const outline = { outline: [printed('2021/f01')] };
    expect(claims([inReport, later], outline)).toMatchObject({
      done: [2, 0],
      partial: [1, 1],
      unmentioned: [undefined, 2],
    });
  });

  it('goes by the last word of the report, also where a follow-up after it says no status', () => {
    const followUps = [
      says('2021/f01', ['2020/p01'], { status: 'in-progress', date: '2021-03-01' }),
      says('2021/f02', ['2020/p01'], { status: 'done-claimed', date: '2021-05-01' }),
      says('2021/f03', ['2020/p01'], { date: '2021-09-01' }),
    ];
    expect(claims(followUps)).toMatchObject({ done: [2, 1], partial: [1, 0] });
  });

  it('holds what the report states, 0 included, and what it leaves out', () => {
    expect(Object.keys(claims([], { totals: { problems: 3, open: 0 } }))).toEqual([
      'problems',
      'open',
      'unmentioned',
    ]);
    expect(claims([], { totals: { quote: '全部办结' } })).toEqual({});
    expect(claims([], { totals: undefined })).toEqual({});
  });

  it('has nothing to count where the reviews that it answers are not on the site', () => {
    const alone = claims([], { baseline: ['2018'] });
    expect(alone).toMatchObject({ problems: [3, undefined], done: [2, undefined] });
  });

  it('counts over all reviews that it answers', () => {
    const graph = buildGraph({
      themes: [],
      reviews: [
        reviewInput('2020'),
        reviewInput('2020-special'),
        reviewInput('2021', { baseline: ['2020', '2020-special'], totals: { problems: 3 } }),
      ],
      entries: [
        entryInput.problem('2020/p01'),
        entryInput.problem('2020-special/p01'),
        entryInput.problem('2021/p01'),
      ],
    });
    const review = graph.review('2021');
    const found = review ? claimsOf(review) : [];
    expect(found.map(({ claim, stated, counted }) => [claim, stated, counted])).toEqual([
      ['problems', 3, 2],
      ['unmentioned', undefined, 2],
    ]);
    expect(found[0]?.problems.map(({ id }) => id)).toEqual(['2020/p01', '2020-special/p01']);
  });
});
