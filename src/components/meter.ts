import type { LastActual } from '../compare/last-actual.ts';
import type { TargetReport } from '../compare/target-outcome.ts';
import type { Target } from '../model/target.ts';

/** Where the marks of a meter stand, in per cent of its length. */
export interface Meter {
  promised: number;
  /** What had been reached before. */
  last: number | undefined;
  /** What was reported on it. */
  reported: number | undefined;
}

/** The longest bar stays this much shorter than its scale, so that a mark at its end can be seen. */
const HEADROOM = 1.08;

/**
 * A meter from 0 to a little beyond the largest of its figures; per cents up to 100 have 100 as their end.
 * @returns undefined where it would show nothing: figures below 0, or nothing but 0
 */
export function meterOf(
  { value, unit }: Pick<Target, 'value' | 'unit'>,
  last: Pick<LastActual, 'actual'> | undefined,
  report: Pick<TargetReport, 'actual'> | undefined,
): Meter | undefined {
  const reported = report?.actual.unit === unit ? report.actual.value : undefined;
  const figures = [value, last?.actual.value, reported].filter((figure) => figure !== undefined);
  const largest = Math.max(...figures);
  if (Math.min(...figures) < 0 || largest === 0) return undefined;
  const end = unit === '%' && largest <= 100 ? 100 : largest * HEADROOM;
  const place = (figure: number): number => Math.round((figure / end) * 10_000) / 100;
  return {
    promised: place(value),
    last: last && place(last.actual.value),
    reported: reported === undefined ? undefined : place(reported),
  };
}
