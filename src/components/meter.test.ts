import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actual } from '../model/actual.ts';
import { meterOf } from './meter.ts';

const figure = (value: number, unit = '次'): { actual: Actual } => ({
  actual: { metric: '走访企业', op: '=', value, unit },
});

const meter = (value: number, last?: number, reported?: number, unit = '次') =>
  meterOf(
    { value, unit },
    last === undefined ? undefined : figure(last, unit),
    reported === undefined ? undefined : figure(reported, unit),
  );

describe('the meter of a target', () => {
  it('begins at 0 and ends a little beyond the largest of its figures', () => {
    expect(meter(50, 25, 100)).toEqual({ promised: 46.3, last: 23.15, reported: 92.59 });
    expect(meter(60)).toEqual({ promised: 92.59, last: undefined, reported: undefined });
  });

  it('of per cents ends at 100, unless one of them is more', () => {
    expect(meter(90, 75, 100, '%')).toEqual({ promised: 90, last: 75, reported: 100 });
    expect(meter(90, 75, 120, '%')?.reported).toBe(92.59);
    expect(meter(90, 75, 100)?.reported).toBe(92.59);
  });

  it('shows a 0 that was promised, reached or reported', () => {
    expect(meter(0, 4, 0)).toEqual({ promised: 0, last: 92.59, reported: 0 });
  });

  it('leaves out a report in another unit, which no scale has in common with the promise', () => {
    const { reported } = meterOf({ value: 60, unit: '次' }, undefined, figure(300, '人')) ?? {};
    expect(reported).toBeUndefined();
  });

  it('is not there where it would show nothing', () => {
    expect(meter(0)).toBeUndefined();
    expect(meter(0, 0, 0)).toBeUndefined();
    expect(meter(10, -1)).toBeUndefined();
    expect(meter(-5)).toBeUndefined();
  });

  it('keeps its marks between both ends and in the order of their figures', () => {
    const value = fc.double({ min: 0, max: 1e9, noNaN: true });
    const maybe = fc.option(value, { nil: undefined });
    fc.assert(
      fc.property(
        value,
        maybe,
        maybe,
        fc.constantFrom('次', '%'),
        (promised, last, reported, unit) => {
          const marks = meter(promised, last, reported, unit);
          if (!marks) return;
          const pairs = [
            { figure: promised, mark: marks.promised },
            { figure: last, mark: marks.last },
            { figure: reported, mark: marks.reported },
          ];
          let before = 0;
          for (const { figure, mark } of pairs
            .filter(({ figure }) => figure !== undefined)
            .toSorted((a, b) => (a.figure ?? 0) - (b.figure ?? 0))) {
            expect(figure).toBeDefined();
            expect(mark).toBeGreaterThanOrEqual(before);
            expect(mark).toBeLessThanOrEqual(100);
            before = mark ?? Number.NaN;
          }
        },
      ),
    );
  });
});
