import type { Actual } from '../../model/actual.ts';
import type { Profile } from '../../model/profile.ts';
import type { Target } from '../../model/target.ts';
import type { Totals } from '../../model/totals.ts';
import { type FoundQuantity, leadingBound, quantities } from '../../text/quantities.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { sentences } from '../../text/sentences.ts';

interface Figure extends FoundQuantity {
  metric: string;
  quote: string;
  period: string | undefined;
  /** Whether it tells of what was: no promise. */
  past: boolean;
}

/** A single character before a figure (与, 共) is grammar, not what is measured. */
const SHORTEST_METRIC = 2;
/** A thing that is counted is named in a few words. */
const LONGEST_THING = 12;
/** No more of a clause is looked at on either side of a figure. */
const LONGEST_CLAUSE = 200;
const CLAUSE_END = /[，、；：。！？,;:（）()]/u;
/** What a clause begins with that is no part of what is measured. */
const OPENERS =
  /^(?:每人|人均|力争|确保|争取|计划|努力|保证|实现|做到|预计|原则上|同时|并且|其中|并|且|再|还|也|均|将|使|把|对|要|须|应|须|累计|合计|共计|总共|共|各|分别|平均|全部)+/u;
/** What stands between the thing that is measured and its figure. */
const TIES =
  /(?:的|为|是|在|达|上|有|共|各|了|稳定|保持|维持|累计|合计|共计|均|都|每年|不得|不能|要|应|须|再|新|仅|能|力争|确保|争取|统一)+$/u;
/** What makes a figure one that was, or that a bound is put on. */
const CONDITION = /^(?:(?:把|将)$|对|凡|针对|如果|如|若|当|在(?=.*(?:以上|以下)的))/u;
/** A figure that something goes out from. */
const ORIGIN = /(?:从|由|自)$/u;
const BASIS = '基础上';
/** A comparison with what was is part of what is promised. */
const COMPARISON = /(?:较|比|与|同)(?:上年|去年|上一年|往年)(?:同期|相比)?|同比|环比/u;
/** Over what something is counted is not what is counted: 每条线路不少于1次. */
const EACH =
  /^每(?:条|个|名|位|家|户|所|支|村|人|班|组|处|站|点|镇|校|科|单位|部门)\p{Script=Han}{0,3}$/u;

/** The figures that a measure promises. Only what a measure says is a target. */
export function targetsIn(text: string, profile: Profile): Omit<Target, 'due'>[] {
  return figuresIn(text, profile)
    .filter(({ past }) => !past)
    .map(({ metric, op, value, unit, period, quote }, index) => ({
      id: `t${index + 1}`,
      metric,
      op,
      value,
      unit,
      ...(period === undefined ? {} : { period }),
      quote,
    }));
}

/** The figures that a follow-up reports. What was reached (达到95%) is the value itself. */
export function actualsIn(text: string, profile: Profile): Omit<Actual, 'target'>[] {
  return figuresIn(text, profile).map(({ metric, op, value, unit, quote, reached }) => ({
    metric,
    op: reached ? '=' : op,
    value,
    unit,
    quote,
  }));
}

function figuresIn(text: string, profile: Profile): Figure[] {
  return text
    .split('\n')
    .flatMap(sentences)
    .flatMap((sentence) => inSentence(sentence, profile));
}

function inSentence(sentence: string, profile: Profile): Figure[] {
  const read = simplifyInPlace(sentence);
  const found = quantities(read);
  let lasting: string | undefined;
  let metric = '';
  let last = 0;
  return found.flatMap((figure, index) => {
    const from = clauseStart(read, figure.start, last);
    const following = read.slice(figure.end, figure.end + LONGEST_CLAUSE);
    const clause = read.slice(from, figure.start);
    const own = profile.periods.find((word) => clause.includes(word));
    const bound = leadingBound(withoutPeriod(clause, own).trim());
    if (figure.duration && !isMeasured(figure, clause, following)) return [];
    if (ORIGIN.test(clause) && found[index + 1] !== undefined) {
      metric = metricIn(sentence, from, figure.start, own).replace(ORIGIN, '');
      last = figure.end;
      return [];
    }
    const period = own ?? lasting;
    // What a clause begins with holds for those after it; what stands beside a figure is its own.
    if (own !== undefined && clause.trim().startsWith(own)) lasting = own;
    if (!figure.isExplicit && own === undefined) return [];
    const unit = printedUnit(sentence, read, figure);
    const next = found[index + 1]?.start ?? read.length;
    const after = thingAfter(following.slice(0, next - figure.end));
    if (profile.totals.aspects.some((word) => after.startsWith(word))) return [];
    const measured = metricIn(sentence, from, figure.start, period);
    const inClause = next < read.length && !CLAUSE_END.test(following.slice(0, next - figure.end));
    // What only numbers the things on which another figure is measured: 9个分馆开放40小时以上.
    if (inClause && measured === '' && figure.op === '=' && after !== '') return [];
    // A bound before another figure is one of what is counted: 年产值100万元以上的企业2家.
    if (inClause && figure.bound === 'after' && after !== '') return [];
    const doing = after.length >= SHORTEST_METRIC && after.length <= LONGEST_THING;
    const thing = doing ? sentence.slice(figure.end, figure.end + after.length) : '';
    const earlier =
      from > last ? metricIn(sentence, clauseStart(read, from - 1, last), from - 1, period) : '';
    last = figure.end;
    const counted = EACH.test(measured) && thing === '' ? '' : measured;
    metric = counted + thing.replace(/^的/u, '') || earlier || metric;
    if (metric.length < SHORTEST_METRIC) return [];
    const op = figure.op === '=' ? (bound?.op ?? figure.op) : figure.op;
    const quote = sentence.slice(from, figure.end) + thing;
    // 夜班占到三成 tells how it is; 占比达到三成 what is to be.
    const tells = op === '=' && /占(?!比)/u.test(clause);
    const past = tells || isPast(clause, following, profile);
    return [{ ...figure, op, unit, metric, period, quote: quote.trim(), past }];
  });
}

/** The unit in the characters of the document. */
function printedUnit(sentence: string, read: string, { unit, start, end }: FoundQuantity): string {
  const at = read.lastIndexOf(unit, end - unit.length);
  return at < start ? unit : sentence.slice(at, at + unit.length);
}

/** Whether a time is a figure itself (办理时限压缩至5个工作日以内), not a date by which something is done. */
function isMeasured({ bound, op }: FoundQuantity, clause: string, after: string): boolean {
  const measured = clause.trim().length >= SHORTEST_METRIC;
  const ends = after === '' || CLAUSE_END.test(after.charAt(0));
  return measured && (bound === 'before' || (bound === 'after' && op === '>=' && ends));
}

/** The thing that is counted, where it stands after its figure (2次教职工座谈会). */
function thingAfter(text: string): string {
  const end = text.search(
    /[，、；：。！？,;:（）()\s]|并(?!联)|以及|和(?!谐)|进行|以上|以内|左右|作为|用于/u,
  );
  const thing = end === -1 ? text : text.slice(0, end);
  return /^(?:的?基础上|的?时间|的?时候|前|后|内)/u.test(thing) ? '' : thing;
}

/** Whether a clause tells of what was, or only names a bound. */
function isPast(clause: string, after: string, profile: Profile): boolean {
  const basis = clause.lastIndexOf(BASIS);
  const own = (basis === -1 ? clause : clause.slice(basis + BASIS.length)).replace(COMPARISON, '');
  return (
    after.replace(/^的/u, '').startsWith(BASIS) ||
    CONDITION.test(own.trim()) ||
    /[只仅]|连续/u.test(own) ||
    profile.past.some((word) => own.includes(word))
  );
}

/** A clause without its period, unless the period is part of a name (分馆每周开放时间). */
function withoutPeriod(clause: string, period: string | undefined): string {
  const text = clause.trim();
  if (period === undefined) return text;
  const isName =
    !text.startsWith(period) && /(?:时间|量|数|率|额|费)\p{Script=Han}{0,3}$/u.test(text);
  return isName ? text : text.replace(period, '');
}

/** What a figure is measured on: the words before it, without those that tie it to its neighbours. */
function metricIn(sentence: string, from: number, to: number, period: string | undefined): string {
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
function clauseStart(sentence: string, place: number, least: number): number {
  const earliest = Math.max(least, place - LONGEST_CLAUSE);
  for (let index = place - 1; index >= earliest; index -= 1) {
    if (CLAUSE_END.test(sentence.charAt(index))) return index + 1;
  }
  return earliest;
}

const COUNTED = ['aspects', 'problems', 'done', 'partial', 'open'] as const;

/**
 * What a report states about itself: 围绕12个方面，共查摆问题26条，现已全部整改完毕. Each number is
 * taken from beside its own word: totals nest, and are never added.
 */
export function totalsIn(text: string, profile: Profile): Totals | undefined {
  const totals: Totals = {};
  const counted = quantities(text).flatMap((found) => {
    const by = countedBy(text, found, profile);
    return by && Number.isSafeInteger(found.value) ? [{ by, ...found }] : [];
  });
  // What is done of the problems is counted as they are: 完成12处 is done of something else.
  const unit = counted.find(({ by }) => by === 'problems')?.unit;
  for (const found of counted) {
    const isState = found.by !== 'aspects' && found.by !== 'problems';
    if (!isState || unit === undefined || found.unit === unit) totals[found.by] ??= found.value;
  }
  if (totals.aspects === undefined && totals.problems === undefined) return undefined;
  const rate = rateIn(text, profile);
  if (rate !== undefined) totals.rate = rate;
  const all = profile.totals.allDone.some((word) => text.includes(word));
  if (all && totals.problems !== undefined) totals.done = totals.problems;
  return { ...totals, quote: text };
}

/** The share that is put right, in per cent: 整改完成率92.3%, 整改率百分之百. */
function rateIn(text: string, { totals }: Profile): number | undefined {
  return quantities(text).find(({ start, unit, value }) => {
    const before = text.slice(0, start).replace(/[为是达约到\s]+$/u, '');
    return unit === '%' && value <= 100 && totals.rate.some((word) => before.endsWith(word));
  })?.value;
}

/**
 * What the word beside a figure says that it counts, the longest where there are several: the noun right
 * after it (3个问题), else the word right before it (问题3个), else the one after it (3条完成).
 */
function countedBy(text: string, { start, end }: FoundQuantity, profile: Profile) {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).replace(/^[的\s]+/u, '');
  const beside = (kinds: readonly (typeof COUNTED)[number][], touches: (word: string) => boolean) =>
    kinds
      .flatMap((counted) =>
        profile.totals[counted].filter(touches).map((word) => ({ counted, length: word.length })),
      )
      .sort((a, b) => b.length - a.length)[0]?.counted;
  return (
    beside(['aspects', 'problems'], (word) => after.startsWith(word)) ??
    beside(COUNTED, (word) => before.endsWith(word)) ??
    beside(COUNTED, (word) => after.startsWith(word))
  );
}
