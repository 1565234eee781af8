import type { Measure, Review } from '../../model/nodes.ts';
import { type ChecklistRow, checklistOf } from '../checklist.ts';
import { type LedgerItem, ledgerMeasures } from './items.ts';
import { type Result, resultOf } from './result.ts';

/** A measure with all that it promises. */
export interface Assignment {
  /** From 1 through the list of tasks. */
  number: number;
  measure: Measure;
  /** The items whose problem it answers. */
  answers: LedgerItem[];
  tasks: ChecklistRow[];
  /** What became of it and its targets. */
  result: Result;
}

/** The measures of a ledger with their tasks and targets. */
export function assignmentsOf(review: Review, items: readonly LedgerItem[]): Assignment[] {
  return ledgerMeasures(review, items).map((measure, index) => ({
    number: index + 1,
    measure,
    answers: answeredBy(measure, items),
    tasks: checklistOf(measure),
    result: resultOf({ problem: undefined, measures: [measure] }),
  }));
}

/** The items with a problem that a measure answers. */
export function answeredBy(measure: Measure, items: readonly LedgerItem[]): LedgerItem[] {
  return items.filter(({ problem, measures }) => problem && measures.includes(measure));
}
