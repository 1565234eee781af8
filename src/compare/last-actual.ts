import type { Actual } from '../model/actual.ts';
import { reviewOf } from '../model/ids.ts';
import type { FollowUp, LinkedTarget } from '../model/nodes.ts';
import { SAME_NAME } from '../text/likeness/thresholds.ts';
import { partOfYear } from '../text/part-of-year.ts';
import { similarity } from '../text/likeness/names.ts';
import { yearOf } from './target-outcome.ts';

/** What had been reached when a target was promised. */
export interface LastActual {
  actual: Actual;
  followUp: FollowUp;
  year: number;
  /** What the target asks for, beside it. A target of at most 3 after 5 is raised: it asks for more. */
  promise: 'raised' | 'equal' | 'lowered';
}

/**
 * The figure that the same review reports of what its target counts: the one whose name is most like the
 * target's. What is reported on the target itself comes later and is none.
 */
export function lastActual({ data, measure }: LinkedTarget): LastActual | undefined {
  const best = measure.review.followUps
    .filter(({ data: { date } }) => isBefore(date, measure.review.data.date))
    .flatMap((followUp) => followUp.data.actuals.map((actual) => ({ actual, followUp })))
    .filter(({ actual }) => actual.unit === data.unit)
    .filter(
      ({ actual: { quote } }) =>
        quote === undefined || partOfYear(quote) === partOfYear(data.period ?? ''),
    )
    .filter(({ actual }) => reviewOf(actual.target ?? '') !== measure.review.id)
    .map((figure) => ({ ...figure, alike: similarity(figure.actual.metric, data.metric) }))
    .filter(({ alike }) => alike >= SAME_NAME)
    .sort((a, b) => b.alike - a.alike)[0];
  if (!best) return undefined;
  const { actual, followUp } = best;
  const asked = data.op === '<=' ? actual.value - data.value : data.value - actual.value;
  const promise = asked > 0 ? 'raised' : asked === 0 ? 'equal' : 'lowered';
  return { actual, followUp, year: yearOf(followUp), promise };
}

function isBefore(date: string | undefined, signed: string | undefined): boolean {
  return date === undefined || signed === undefined || date <= signed;
}
