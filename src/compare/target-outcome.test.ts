import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import type { EntryInput } from '../model/nodes.ts';
import { OPERATORS } from '../model/quantity.ts';
import { entryInput, findIn, reviewInput } from '../testing/graph-inputs.ts';
import {
  countByOutcome,
  outcomeOf,
  reaches,
  reportsOn,
  TARGET_OUTCOMES,
} from './target-outcome.ts';

const TARGET = { id: 't1', metric: '走访企业', op: '>=', value: 60, unit: '次' };

/** What became of a target of 2020, by what was reported since. */
function outcome(followUps: EntryInput[], target: object = {}, later = { baseline: ['2020'] }) {
  const graph = buildGraph({
    themes: [],
    reviews: [reviewInput('2020'), reviewInput('2021', later), reviewInput('2022')],
    entries: [
      entryInput.measure('2020/m01', { targets: [{ ...TARGET, ...target }] }),
      ...followUps,
    ],
  });
  const [linked] = findIn(graph, 'measure', '2020/m01').targets;
  if (!linked) throw new Error('no target');
  return { outcome: outcomeOf(linked), reports: reportsOn(linked) };
}

const figure = (value: number, data: object = {}) => ({
  target: '2020/m01/t1',
  metric: '走访企业',
  unit: '次',
  value,
  ...data,
});

const report = (value: number, data: object = {}, id = '2021/f01') =>
  entryInput.followUp(id, { actuals: [figure(value)], ...data });

describe('what became of a target', () => {
  it('is met by a figure as large as promised, and missed by a smaller one', () => {
    const outcomes = [61, 60, 59, 0].map((value) => outcome([report(value)]).outcome);
    expect(outcomes).toEqual(['met', 'met', 'missed', 'missed']);
  });

  it('is met by no more than promised, where it is a limit', () => {
    const limit = { op: '<=', value: 3 };
    const outcomes = [0, 3, 4].map((value) => outcome([report(value)], limit).outcome);
    expect(outcomes).toEqual(['met', 'met', 'missed']);
  });

  it('is met by nothing at all, where nothing was promised', () => {
    const none = { op: '<=', value: 0, metric: '事故' };
    expect(outcome([report(0)], none).outcome).toBe('met');
    expect(outcome([report(1)], none).outcome).toBe('missed');
  });

  it('is not missed yet while the work goes on', () => {
    expect(outcome([report(40, { status: 'in-progress' })]).outcome).toBe('under-way');
    expect(outcome([report(60, { status: 'in-progress' })]).outcome).toBe('met');
    expect(outcome([report(40, { status: 'partial' })]).outcome).toBe('missed');
  });

  it('is awaited until a later review answers the one that promised it, then unreported', () => {
    expect(outcome([], {}, { baseline: [] }).outcome).toBe('awaited');
    expect(outcome([]).outcome).toBe('unreported');
  });

  it('is not told by a follow-up on it that names no figure', () => {
    const words = entryInput.followUp('2021/f01', { about: ['2020/m01/t1'], status: 'verified' });
    expect(outcome([words])).toMatchObject({ outcome: 'unreported', reports: [] });
  });

  it('is not told by the figures that the same follow-up has on other targets', () => {
    const other = entryInput.followUp('2021/f01', {
      about: ['2020/m01/t1'],
      actuals: [figure(90, { target: undefined }), figure(90, { target: '2020/m02/t1' })],
    });
    expect(outcome([other]).outcome).toBe('unreported');
  });

  it('is what the last of several reports says, in order of time', () => {
    const reports = [
      report(70, { date: '2022-03-01' }, '2021/f01'),
      report(30, { date: '2021-07-01', status: 'in-progress' }, '2021/f02'),
      report(50, {}, '2021/f03'),
    ];
    const { outcome: last, reports: told } = outcome(reports);
    expect(last).toBe('met');
    expect(told.map(({ year, actual, outcome }) => [year, actual.value, outcome])).toEqual([
      [2021, 30, 'under-way'],
      [2021, 50, 'missed'],
      [2022, 70, 'met'],
    ]);
  });

  it('is met late when a figure missed it and the one that met it came after its day', () => {
    const due = { due: '2021-12-31' };
    const missed = report(40, { date: '2021-12-31' }, '2021/f01');
    const metLater = report(70, { date: '2022-06-01' }, '2021/f02');
    expect(outcome([missed, metLater], due).outcome).toBe('late');
    expect(outcome([metLater], due).outcome).toBe('met');
    expect(outcome([missed, metLater]).outcome).toBe('met');
    const metInTime = report(70, { date: '2021-12-01' }, '2021/f03');
    const missedBefore = report(40, { date: '2021-06-30' }, '2021/f04');
    expect(outcome([missedBefore, metInTime], due).outcome).toBe('met');
  });

  it('is dropped with its measure, unless a figure was reported before', () => {
    const givenUp = entryInput.followUp('2021/f05', {
      about: ['2020/m01'],
      status: 'not-applicable',
    });
    expect(outcome([givenUp]).outcome).toBe('dropped');
    expect(outcome([givenUp, report(40)]).outcome).toBe('missed');
  });

  it('holds both figures of a follow-up that reports on it twice', () => {
    const twice = entryInput.followUp('2021/f01', { actuals: [figure(20), figure(62)] });
    const { outcome: last, reports } = outcome([twice]);
    expect(reports.map(({ actual }) => actual.value)).toEqual([20, 62]);
    expect(last).toBe('met');
  });

  it('cannot be told from a figure in another unit, until one in its own is reported', () => {
    const people = entryInput.followUp('2021/f01', { actuals: [figure(300, { unit: '人' })] });
    expect(outcome([people]).outcome).toBe('incomparable');
    expect(outcome([people, report(60, {}, '2021/f02')]).outcome).toBe('met');
  });

  it('does not know a report that is withheld', () => {
    const reports = [report(70, {}, '2023/f01')];
    expect(outcome(reports)).toMatchObject({ outcome: 'unreported', reports: [] });
  });
});

describe('reaching a figure', () => {
  const figures = fc.record({ value: fc.integer({ min: 1 }), more: fc.integer({ min: 1 }) });
  const target = { id: 't1', metric: '', unit: '' };

  it('is always done by the very figure, and by more or by less of it, never by both', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPERATORS), figures, (op, { value, more }) => {
        const promised = { ...target, op, value };
        expect(reaches(promised, { value })).toBe(true);
        expect(reaches(promised, { value: value + more })).toBe(op !== '<=');
        expect(reaches(promised, { value: value - more })).toBe(op === '<=');
      }),
    );
  });

  it('of none is not done by any, however it is bounded', () => {
    for (const op of ['=', '<='] as const) {
      expect(reaches({ ...target, op, value: 0 }, { value: 0 })).toBe(true);
      expect(reaches({ ...target, op, value: 0 }, { value: 1 })).toBe(false);
    }
  });
});

describe('counting outcomes', () => {
  it('names every outcome in its order, and counts each of them once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TARGET_OUTCOMES)), (outcomes) => {
        const counts = countByOutcome(outcomes);
        expect(counts.map(({ outcome }) => outcome)).toEqual([...TARGET_OUTCOMES]);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(outcomes.length);
      }),
    );
  });
});
