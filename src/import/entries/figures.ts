import type { Actual } from '../../model/actual.ts';
import type { Profile } from '../../model/profile.ts';
import type { Operator } from '../../model/quantity.ts';
import type { Target } from '../../model/target.ts';
import { BOUNDS_BEFORE } from '../../text/measure-words.ts';
import { type FoundQuantity, leadingBound, quantities } from '../../text/quantities.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { endMark, sentences } from '../../text/sentences.ts';
import {
  BASIS,
  CLAUSE_END,
  clauseStart,
  LONGEST_CLAUSE,
  metricIn,
  thingAfter,
  withoutPeriod,
} from './metrics.ts';

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
/** What makes a figure one that was, or that a bound is put on. */
const CONDITION = /^(?:(?:把|将)$|对|凡|针对|如果|如|若|当|在(?=.*(?:以上|以下)的))/u;
/** A figure that something goes out from. */
const ORIGIN = /(?:从|由|自)(?:每\p{Script=Han}{1,2})?$/u;
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
  return text.split('\n').flatMap((paragraph) => {
    let before = '';
    return sentences(paragraph).flatMap((sentence) => {
      const figures = new SentenceFigures(sentence, profile, before).read();
      before = sentence;
      return figures;
    });
  });
}

/** The figures of one sentence, each with what the words on both sides of it say. */
class SentenceFigures {
  readonly #sentence: string;
  /** The sentence in simplified characters, each in its place. */
  readonly #read: string;
  readonly #profile: Profile;
  readonly #found: readonly FoundQuantity[];
  /** The period that holds until another is named. */
  #lasting: string | undefined;
  /** What the figure before was measured on. */
  #metric = '';
  /** Where the figure before ends. */
  #last = 0;

  /** @param before the sentence before, which says what is counted where this one does not: 加强检查。全年4次。 */
  constructor(sentence: string, profile: Profile, before: string) {
    const said = before.slice(0, before.length - endMark(before).length);
    this.#metric = said.length <= LONGEST_THING && !CLAUSE_END.test(said) ? said : '';
    this.#sentence = sentence;
    this.#read = simplifyInPlace(sentence);
    this.#profile = profile;
    this.#found = quantities(this.#read);
  }

  read(): Figure[] {
    return this.#found.flatMap(
      (figure, index) => this.#figure(figure, this.#found[index + 1]) ?? [],
    );
  }

  #figure(figure: FoundQuantity, next: FoundQuantity | undefined): Figure | undefined {
    const from = clauseStart(this.#read, figure.start, this.#last);
    const clause = this.#read.slice(from, figure.start);
    const following = this.#read.slice(figure.end, figure.end + LONGEST_CLAUSE);
    const own = this.#profile.periods.find((word) => clause.includes(word));
    if (figure.duration && !isMeasured(figure, clause, following, own)) return undefined;
    if (next && ORIGIN.test(clause)) {
      this.#metric = metricIn(this.#sentence, from, figure.start, own).replace(ORIGIN, '');
      this.#last = figure.end;
      return undefined;
    }
    const period = own ?? this.#lasting;
    // What a clause begins with holds for those after it; what stands beside a figure is its own.
    if (own !== undefined && clause.trim().startsWith(own)) this.#lasting = own;
    if (!figure.isExplicit && own === undefined) return undefined;
    const between = following.slice(0, (next?.start ?? Infinity) - figure.end);
    const after = thingAfter(between);
    const measured = metricIn(this.#sentence, from, figure.start, period);
    const inClause = next !== undefined && !CLAUSE_END.test(between);
    if (this.#isAttribute(figure, measured, after, inClause)) return undefined;
    const thing = this.#thing(figure, after);
    const inner = innerBound(measured);
    const metric = this.#metricOf(inner?.metric ?? measured, thing, from, period);
    this.#last = figure.end;
    this.#metric = metric;
    if (metric.length < SHORTEST_METRIC) return undefined;
    const unit = printedUnit(this.#sentence, this.#read, figure);
    const bound = leadingBound(withoutPeriod(clause, own));
    const op = figure.op === '=' ? (bound?.op ?? inner?.op ?? figure.op) : figure.op;
    const quote = (this.#sentence.slice(from, figure.end) + thing).trim();
    const past = tellsState(op, clause) || isPast(clause, following, this.#profile);
    const reached = figure.reached || bound?.reached === true;
    return { ...figure, op, unit, metric, period, quote, past, reached };
  }

  /**
   * Whether a figure only describes the things on which another is measured (9个分馆开放40小时以上,
   * 年产值100万元以上的企业2家), or counts the aspects of something.
   */
  #isAttribute(
    { op, bound }: FoundQuantity,
    measured: string,
    after: string,
    inClause: boolean,
  ): boolean {
    if (this.#profile.totals.aspects.some((word) => after.startsWith(word))) return true;
    if (after === '') return false;
    if (bound === 'after') return inClause || measured === '';
    return inClause && measured === '' && op === '=';
  }

  /** The thing that is counted, in the characters of the document. */
  #thing({ end }: FoundQuantity, after: string): string {
    const isThing = after.length >= SHORTEST_METRIC && after.length <= LONGEST_THING;
    return isThing ? this.#sentence.slice(end, end + after.length) : '';
  }

  /** What a figure is measured on: the words on both sides, else the clause before, else what the last one was. */
  #metricOf(measured: string, thing: string, from: number, period: string | undefined): string {
    const counted = EACH.test(measured) && thing === '' ? '' : measured;
    const own = counted + thing.replace(/^的/u, '');
    if (own !== '' || from <= this.#last) return own || this.#metric;
    const before = clauseStart(this.#read, from - 1, this.#last);
    return metricIn(this.#sentence, before, from - 1, period) || this.#metric;
  }
}

/** Whether a clause tells how it is (夜班占到三成), not what is to be (占比达到三成). */
const tellsState = (op: Operator, clause: string): boolean =>
  op === '=' && /占(?!比)/u.test(clause);

/** A bound that only its verb divides from the figure: 采伐证最多跑1趟 is at most 1 of 采伐证. */
function innerBound(measured: string): { op: Operator; metric: string } | undefined {
  for (const length of [1, 2]) {
    const before = measured.slice(0, -length);
    const found = BOUNDS_BEFORE.flatMap(([op, words]) =>
      words
        .filter((word) => word.length > 1 && before.endsWith(word))
        .map((word) => ({ op, metric: before.slice(0, -word.length) })),
    )[0];
    if (found && found.metric.length >= SHORTEST_METRIC) return found;
  }
  return undefined;
}

/** The unit in the characters of the document. */
function printedUnit(sentence: string, read: string, { unit, start, end }: FoundQuantity): string {
  const at = read.lastIndexOf(unit, end - unit.length);
  return at < start ? unit : sentence.slice(at, at + unit.length);
}

/** Whether a time is a figure itself (办理时限压缩至5个工作日以内), not a date by which something is done. */
function isMeasured(
  { bound, op }: FoundQuantity,
  clause: string,
  after: string,
  period: string | undefined,
): boolean {
  const measured = clause.trim().length >= SHORTEST_METRIC;
  const ends = after === '' || CLAUSE_END.test(after.charAt(0));
  const isBound = bound === 'before' || (bound === 'after' && op === '>=' && ends);
  // 每天自学1小时, but not 每月10日前.
  return measured && (isBound || (bound === undefined && period !== undefined && ends));
}

/** Whether a clause tells of what was, or only names a bound. */
function isPast(clause: string, after: string, profile: Profile): boolean {
  const basis = clause.lastIndexOf(BASIS);
  const own = (basis === -1 ? clause : clause.slice(basis + BASIS.length)).replace(COMPARISON, '');
  return (
    after.replace(/^的/u, '').startsWith(BASIS) ||
    (CONDITION.test(own.trim()) && !CLAUSE_END.test(after.charAt(0))) ||
    /[只仅]|连续/u.test(own) ||
    profile.past.some((word) => own.includes(word))
  );
}
