import { leadingBound } from '../../text/quantities.ts';
import {
  BASIS,
  NAME_OF_MEASURE,
  NO_THING,
  OF,
  OPENERS,
  THING_END,
  TIES,
} from '../../text/zh/figures.ts';

/** No more of a clause is looked at on either side of a figure. */
export const LONGEST_CLAUSE = 200;
export const CLAUSE_END = /[，、；：。！？,;:（）()]/u;

/** A clause without its period, unless the period is part of a name (分馆每周开放时间). */
export function withoutPeriod(clause: string, period: string | undefined): string {
  const text = clause.trim();
  if (period === undefined) return text;
  const isName = !text.startsWith(period) && NAME_OF_MEASURE.test(text);
  return isName ? text : text.replace(period, '');
}

/** What a figure is measured on: the words before it, without those that tie it to its neighbours. */
export function metricIn(
  sentence: string,
  from: number,
  to: number,
  period: string | undefined,
): string {
  const basis = sentence.slice(from, to).lastIndexOf(BASIS);
  const start = basis === -1 ? from : from + basis + BASIS.length;
  const metric = withoutPeriod(sentence.slice(start, to), period).trim();
  return withoutTies(leadingBound(metric)?.rest ?? metric);
}

/** A name without the words that only tie it to what stands beside it. */
export function withoutTies(name: string): string {
  let metric = name;
  for (;;) {
    const shorter = metric.replace(OF, '').replace(OPENERS, '').replace(TIES, '').trim();
    if (shorter === metric) return metric;
    metric = shorter;
  }
}

/**
 * Where the clause begins that a place of a sentence is in.
 * @param least where it begins at the earliest
 */
export function clauseStart(sentence: string, place: number, least: number): number {
  const earliest = Math.max(least, place - LONGEST_CLAUSE);
  for (let index = place - 1; index >= earliest; index -= 1) {
    if (CLAUSE_END.test(sentence.charAt(index))) return index + 1;
  }
  return earliest;
}

/** The thing that is counted, where it stands after its figure (2次教职工座谈会). */
export function thingAfter(text: string): string {
  const end = text.search(THING_END);
  const thing = end === -1 ? text : text.slice(0, end);
  return NO_THING.test(thing) ? '' : thing;
}
