import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { STATUSES } from '../model/status.ts';
import { entryInput, findIn, reviewInput } from '../testing/graph-inputs.ts';
import { closures, statusAt } from './closure.ts';

const themes: never[] = [];

function yearsOfWork() {
  return buildGraph({
    themes,
    reviews: [reviewInput('2020'), reviewInput('2021'), reviewInput('2022')],
    entries: [
      entryInput.problem('2020/p01'),
      entryInput.problem('2020/p02'),
      entryInput.followUp('2021/f01', { about: ['2020/p01'], status: 'in-progress' }),
      entryInput.followUp('2022/f01', {
        about: ['2020/p01'],
        status: 'done-claimed',
        date: '2022-05-01',
      }),
      entryInput.followUp('2022/f02', {
        about: ['2020/p01'],
        verifiedBy: '督查组',
        date: '2023-02-01',
      }),
      entryInput.problem('2022/p01'),
    ],
  });
}

describe('closure over time', () => {
  it('tells at the end of each following year and on the day of the site how problems stood', () => {
    const [first] = closures(yearsOfWork(), '2023-06-30');
    const told = first?.points.map(({ day, counts }) => [
      day,
      counts.filter(({ count }) => count > 0).map(({ group, count }) => `${group} ${count}`),
    ]);
    expect(told).toEqual([
      ['2021-12-31', ['under-way 1', 'unrecorded 1']],
      ['2022-12-31', ['claimed 1', 'unrecorded 1']],
      ['2023-06-30', ['verified 1', 'unrecorded 1']],
    ]);
  });

  it('tells no day twice when the site speaks of the end of a year', () => {
    const [first] = closures(yearsOfWork(), '2022-12-31');
    expect(first?.points.map(({ day }) => day)).toEqual(['2021-12-31', '2022-12-31']);
  });

  it('tells what was reported as not done from what nobody has spoken of', () => {
    const graph = buildGraph({
      themes,
      reviews: [reviewInput('2020'), reviewInput('2021')],
      entries: [
        ...['2020/p01', '2020/p02', '2020/p03'].map((id) => entryInput.problem(id)),
        entryInput.followUp('2021/f01', { about: ['2020/p01'], status: 'not-done' }),
        entryInput.followUp('2021/f02', { about: ['2020/p02'], status: 'deferred' }),
      ],
    });
    const counts = closures(graph, '2021-12-31')[0]?.points[0]?.counts;
    expect(counts).toContainEqual({ group: 'not-done', count: 2 });
    expect(counts).toContainEqual({ group: 'unrecorded', count: 1 });
  });

  it('does not know what was recorded after the day of the site', () => {
    const [first] = closures(yearsOfWork(), '2022-12-31');
    expect(first?.points.at(-1)?.counts).toContainEqual({ group: 'verified', count: 0 });
  });

  it('ends with the last year of which the content tells when the site names no day', () => {
    const days = closures(yearsOfWork(), undefined).map(({ review, points }) => [
      review.id,
      points.map(({ day }) => day),
    ]);
    expect(days).toEqual([
      ['2020', ['2021-12-31', '2022-12-31', '2023-12-31']],
      ['2022', ['2023-12-31']],
    ]);
  });

  it('has nothing to tell of a review that no day has followed', () => {
    expect(closures(yearsOfWork(), '2022-06-30').at(-1)?.points).toEqual([]);
  });

  it('agrees in the end with where the graph says that each problem stands', () => {
    const followUps = fc.array(
      fc.record({
        status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
        date: fc.option(fc.constantFrom('2021-03-01', '2021-12-31', '2022-07-01'), {
          nil: undefined,
        }),
      }),
    );
    fc.assert(
      fc.property(followUps, fc.constantFrom(undefined, ...STATUSES), (list, status) => {
        const graph = buildGraph({
          themes,
          reviews: [reviewInput('2020'), reviewInput('2021')],
          entries: [
            entryInput.problem('2020/p01', { status }),
            ...list.map((data, index) =>
              entryInput.followUp(`2021/f${index}`, { about: ['2020/p01'], ...data }),
            ),
          ],
        });
        const problem = findIn(graph, 'problem', '2020/p01');
        expect(statusAt(problem, '2999-12-31')).toBe(problem.status);
      }),
    );
  });
});
