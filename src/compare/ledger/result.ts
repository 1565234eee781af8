import type { Actual } from '../../model/actual.ts';
import type { FollowUp, Measure } from '../../model/nodes.ts';
import { byTime, dayOf } from '../../model/order.ts';
import { summary } from '../../text/summary.ts';
import { promiseOf, type Promised } from '../promises.ts';
import type { LedgerItem } from './items.ts';

/** What a follow-up says, in short. */
export interface Report {
  followUp: FollowUp;
  /** The measures of which it speaks where it says nothing of the problem itself. */
  measures: Measure[];
  /** Its text in short; its title where it has none. */
  text: string;
  /** Figures that neither the text nor a target tells. */
  actuals: Actual[];
}

/** What became of an item, or of a measure. */
export interface Result {
  /** What was said last, in order of time. */
  reports: Report[];
  targets: Promised[];
}

/**
 * What became of an item: what was said last of its problem, and of each of its measures where it was not
 * said of the problem too; and what became of their targets.
 */
export function resultOf({ problem, measures }: Pick<LedgerItem, 'problem' | 'measures'>): Result {
  const ofProblem = problem?.followUps ?? [];
  const ofMeasures = measures
    .flatMap(({ followUps }) => lastOf(followUps))
    .filter((followUp) => !ofProblem.includes(followUp));
  const reports = [...new Set([...lastOf(ofProblem), ...ofMeasures])].sort(byTime);
  return {
    reports: reports.map((followUp) => ({
      followUp,
      measures:
        problem && ofMeasures.includes(followUp)
          ? measures.filter(({ followUps }) => followUps.includes(followUp))
          : [],
      ...inShort(followUp),
    })),
    targets: measures.flatMap(({ targets }) => targets).map(promiseOf),
  };
}

/** The follow-ups of the last day on which any was recorded. */
function lastOf(followUps: readonly FollowUp[]): FollowUp[] {
  const last = followUps.at(-1);
  return last ? followUps.filter((followUp) => dayOf(followUp) === dayOf(last)) : [];
}

function inShort({ data, text }: FollowUp): Pick<Report, 'text' | 'actuals'> {
  const told = summary(text) || data.title;
  const isTold = ({ target, quote }: Actual): boolean =>
    target !== undefined || (quote !== undefined && told.includes(quote));
  return { text: told, actuals: data.actuals.filter((actual) => !isTold(actual)) };
}
