import { leadingBound } from '../../text/quantities.ts';

/** No more of a clause is looked at on either side of a figure. */
export const LONGEST_CLAUSE = 200;
export const CLAUSE_END = /[，、；：。！？,;:（）()]/u;
/** What a figure of the past is the basis of. */
export const BASIS = '基础上';
/** What a clause begins with that is no part of what is measured. */
const OPENERS =
  /^(?:(?:19|20)\d{2}年度?|每人|人均|力争|确保|争取|计划|努力|保证|实现|做到|预计|原则上|同时|并且|其中|并|且|再|还|也|均|将|使|把|对|要|须|应|须|累计|合计|共计|总共|共|各|分别|平均|全部)+/u;
/** What stands between the thing that is measured and its figure. */
const TIES =
  /(?:的|为|是|在|达|有|了|稳定|保持|维持|累计|合计|共计|均|都|每年|不得|不能|要|应|须|再|仅|力争|确保|争取|统一)+$/u;

/** A clause without its period, unless the period is part of a name (分馆每周开放时间). */
export function withoutPeriod(clause: string, period: string | undefined): string {
  const text = clause.trim();
  if (period === undefined) return text;
  const isName =
    !text.startsWith(period) && /(?:时间|量|数|率|额|费)\p{Script=Han}{0,3}$/u.test(text);
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
  let metric = withoutPeriod(sentence.slice(start, to), period).trim();
  metric = leadingBound(metric)?.rest ?? metric;
  for (;;) {
    const shorter = metric.replace(/^的/u, '').replace(OPENERS, '').replace(TIES, '').trim();
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
  const end = text.search(
    /[，、；：。！？,;:（）()\s]|并(?!联)|以及|和(?!谐)|进行|以上|以内|左右|作为|用于/u,
  );
  const thing = end === -1 ? text : text.slice(0, end);
  return /^(?:的?基础上|的?时间|的?时候|前|后|内)/u.test(thing) ? '' : thing;
}
