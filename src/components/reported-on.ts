import type { Actual } from '../model/actual.ts';
import type { LinkedTarget } from '../model/nodes.ts';
import type { Status } from '../model/status.ts';
import type { Target } from '../model/target.ts';

/** A figure that was reported on a target. */
export interface TargetReport {
  year: number;
  actual: Actual;
  /** Whether it reaches what was promised; while the work goes on, it may still do so. */
  outcome: 'met' | 'missed' | 'notYet';
}

/** The figures that follow-ups report on a target, in order of time. */
export function reportedOn(target: LinkedTarget): TargetReport[] {
  return target.reports.flatMap(({ review, data }) =>
    data.actuals
      .filter((actual) => actual.target === target.id)
      .map((actual) => ({
        year: data.date === undefined ? review.data.year : Number(data.date.slice(0, 4)),
        actual,
        outcome: outcomeOf(target.data, actual, data.status),
      })),
  );
}

function outcomeOf(
  { op, value }: Target,
  actual: Actual,
  status: Status | undefined,
): TargetReport['outcome'] {
  const reaches = op === '<=' ? actual.value <= value : actual.value >= value;
  if (reaches) return 'met';
  return status === 'in-progress' ? 'notYet' : 'missed';
}
