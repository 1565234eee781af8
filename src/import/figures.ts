import type { Actual } from '../model/actual.ts';
import type { Profile } from '../model/profile.ts';
import type { Target } from '../model/target.ts';
import type { Totals } from '../model/totals.ts';
import { type FoundQuantity, leadingBound, quantities } from '../text/quantities.ts';
import { sentences } from '../text/sentences.ts';

interface Figure extends FoundQuantity {
  metric: string;
  quote: string;
  period: string | undefined;
}

/** A single character before a figure (与, 共) is grammar, not what is measured. */
const SHORTEST_METRIC = 2;
const CLAUSE_END = /[，、；：。！？,;:]/u;

/** The figures that a measure promises. Only what a measure says is a target. */
export function targetsIn(text: string, profile: Profile): Omit<Target, 'due'>[] {
  return figuresIn(text, profile).map(({ metric, op, value, unit, period, quote }, index) => ({
    id: `t${index + 1}`,
    metric,
    op,
    value,
    unit,
    ...(period === undefined ? {} : { period }),
    quote,
  }));
}

/** The figures that a follow-up reports. */
export function actualsIn(text: string, profile: Profile): Omit<Actual, 'target'>[] {
  return figuresIn(text, profile).map(({ metric, op, value, unit, quote }) => ({
    metric,
    op,
    value,
    unit,
    quote,
  }));
}

function figuresIn(text: string, profile: Profile): Figure[] {
  return text
    .split('\n')
    .flatMap(sentences)
    .flatMap((sentence) => {
      let lasting: string | undefined;
      let metric = '';
      let last = 0;
      return quantities(sentence).flatMap((found) => {
        if (found.duration) return [];
        const from = Math.max(clauseStart(sentence, found.start), last);
        last = found.end;
        const clause = sentence.slice(from, found.start);
        const own = profile.periods.find((word) => clause.includes(word));
        const period = own ?? lasting;
        // What a clause begins with holds for those after it; what stands beside a figure is its own.
        if (own !== undefined && clause.trim().startsWith(own)) lasting = own;
        const measured = clause.replace(period ?? '', '').trim();
        const bound = found.op === '=' ? leadingBound(measured) : undefined;
        metric = metricOf(bound?.rest ?? measured) || metric;
        if (metric.length < SHORTEST_METRIC) return [];
        const op = bound?.op ?? found.op;
        return [{ ...found, op, metric, period, quote: sentence.slice(from, found.end) }];
      });
    });
}

/** What a figure is measured on: the clause before it, without the 的 that ties it to its neighbours. */
function metricOf(clause: string): string {
  return clause.trim().replace(/^的|的$/gu, '');
}

/** Where the clause begins that a place of a sentence is in. */
function clauseStart(sentence: string, place: number): number {
  for (let index = place - 1; index >= 0; index -= 1) {
    if (CLAUSE_END.test(sentence.charAt(index))) return index + 1;
  }
  return 0;
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
  const all = profile.totals.allDone.some((word) => text.includes(word));
  if (all && totals.problems !== undefined) totals.done = totals.problems;
  return { ...totals, quote: text };
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
