import { leadingBound } from '../../text/quantities.ts';

/** No more of a clause is looked at on either side of a figure. */
export const LONGEST_CLAUSE = 200;
export const CLAUSE_END = /[，、；：。！？,;:（）()]/u;
/** What a figure of the past is the basis of. */
export const BASIS = '基础上';
/**
 * What a clause begins with that is no part of what is measured; a word that such a character only begins (对接,
 * 应急, 共建) is left whole.
 */
const OPENERS = new RegExp(
  '^(?:(?:19|20)\\d{2}年度?|每人|人均|力争|确保|争取|计划(?!生育)|努力|保证(?!金)|实现|做到|预计|原则上|同时|并且|其中|' +
    '(?:\\d{1,2}月(?:\\d{1,2}日)?|年)[底末]?(?:以前|之前|前)|目前|实际(?!控制)|[仅只]有?|仍然?|尚(?!未)|已经?|并(?![网购联轨])|且|再(?!生)|还(?![款贷田林清建原])|也|均(?!衡)|将|使(?![用命馆])|' +
    '把(?![关握控脉])|对(?![接照口标话比账应外内手])|要(?![素件点求闻案事])|须|应(?![急用对届邀聘诉收检付到])|累计|合计|共计|总共|' +
    '共(?![享建青同性治育产和用管])|各(?![类级项种界地])|分别|平均|户均|全部)+',
  'u',
);
/** What stands between the thing that is measured and its figure; 要 is none in 纪要, 为 is none in 行为. */
const TIES = new RegExp(
  '(?:的|(?<![行作认成因])为|是|(?<![存现潜内])在|高达|多达|长达|可达|(?<![到传转表抵发送直])达|(?<![拥国所占享公私特])有|了|' +
    '稳定|保持|维持|累计|合计|共计|平均|人均|户均|(?<![平人户])均|(?<!首)都|每年|不得|不能|不|(?<![重主纪摘需概提])要|' +
    '(?<![反供响对适效相])应|必?须|再|[仅没未](?:有|能)?|(?<!船)只|(?<![集其高初当])中|仍然?|(?<![高时崇风])尚未?|(?<![归偿退返])还|已经?|' +
    '也|各|力争|确保|争取|统一)+$',
  'u',
);

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
  const metric = withoutPeriod(sentence.slice(start, to), period).trim();
  return withoutTies(leadingBound(metric)?.rest ?? metric);
}

/** A name without the words that only tie it to what stands beside it. */
export function withoutTies(name: string): string {
  let metric = name;
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
