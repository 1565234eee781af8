import type { Actual } from '../../model/actual.ts';
import { type Figure, figureOf } from '../../model/figure.ts';
import type { Profile } from '../../model/profile.ts';
import type { Operator } from '../../model/quantity.ts';
import type { Target } from '../../model/target.ts';
import { BOUNDS_BEFORE } from '../../text/zh/measures.ts';
import { type FoundQuantity, leadingBound, quantities } from '../../text/quantities.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { endMark, sentences } from '../../text/sentences.ts';
import {
  CLAUSE_END,
  clauseStart,
  LONGEST_CLAUSE,
  metricIn,
  thingAfter,
  withoutPeriod,
  withoutTies,
} from './metrics.ts';
import {
  isMeans,
  isMeasuredTime,
  isNotOfNow,
  isOfEach,
  isPast,
  isShare,
  isThreshold,
  isUndone,
  limitOf,
} from './standing.ts';
import {
  CHANGE,
  CHANGED,
  COMPARISON,
  EACH,
  EARLIER,
  FARTHER,
  JOINING,
  OF,
  ORIGIN,
  STATE,
  TAKING,
} from '../../text/zh/figures.ts';

/** A figure with what its text says of it. */
interface FoundFigure extends FoundQuantity, Figure {
  quote: string;
  period: string | undefined;
  /** Whether it is promised, where its text promises. */
  promised: boolean;
  /** Whether it was reached, where its text tells what was. */
  reported: boolean;
}

/** A single character before a figure (与, 共) is grammar, not what is measured. */
const SHORTEST_METRIC = 2;
/** So many words stand between a bound and its figure. */
const LONGEST_BETWEEN = 5;
/** A thing that is counted is named in a few words. */
const LONGEST_THING = 12;

/**
 * The figures that a measure promises. Only what a measure says is a target, and no sum that it costs (投入180万元):
 * who spends less breaks no promise.
 */
export function targetsIn(text: string, profile: Profile): Omit<Target, 'due'>[] {
  return figuresIn(text, profile)
    .filter(({ promised }) => promised)
    .map(({ period, quote, ...found }, index) => ({
      id: `t${index + 1}`,
      ...figureOf(found),
      ...(period === undefined ? {} : { period }),
      quote,
    }));
}

/**
 * The figures that a follow-up reports. What was reached (达到95%, 降至11.8%) is the value itself; what is left, was
 * planned or was not reached is none.
 */
export function actualsIn(text: string, profile: Profile): Omit<Actual, 'target'>[] {
  return figuresIn(text, profile)
    .filter(({ reported }) => reported)
    .map(({ quote, reached, ...found }) => ({
      ...figureOf(found),
      ...(reached && { op: '=' as const }),
      quote,
    }));
}

function figuresIn(text: string, profile: Profile): FoundFigure[] {
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
  /** Its unit. */
  #unit = '';
  /** Where the figure before ends. */
  #last = 0;
  /** Where the clause begins that a figure goes out from. */
  #origin: number | undefined;

  /** @param before the sentence before, which says what is counted where this one does not: 加强检查。全年4次。 */
  constructor(sentence: string, profile: Profile, before: string) {
    const said = before.slice(0, before.length - endMark(before).length);
    this.#metric = said.length <= LONGEST_THING && !CLAUSE_END.test(said) ? said : '';
    this.#sentence = sentence;
    this.#read = simplifyInPlace(sentence);
    this.#profile = profile;
    this.#found = quantities(this.#read);
  }

  read(): FoundFigure[] {
    return this.#found.flatMap(
      (figure, index) => this.#figure(figure, this.#found[index + 1]) ?? [],
    );
  }

  #figure(figure: FoundQuantity, next: FoundQuantity | undefined): FoundFigure | undefined {
    const from = clauseStart(this.#read, figure.start, this.#last);
    const clause = this.#read.slice(from, figure.start);
    const following = this.#read.slice(figure.end, figure.end + LONGEST_CLAUSE);
    const words = { figure, clause, following };
    const own = this.#profile.periods.find((word) => clause.includes(word));
    if (next && this.#goesOn(figure, clause, next)) {
      const named = metricIn(this.#sentence, from, figure.start, own).replace(ORIGIN, '');
      this.#metric = named || this.#metric;
      this.#last = figure.end;
      this.#origin = from;
      return undefined;
    }
    if (isOfEach(clause)) {
      this.#metric = '';
      this.#last = figure.end;
      return undefined;
    }
    if (isThreshold(words, this.#read.slice(figure.start, figure.end))) return undefined;
    const isTime = this.#origin === undefined ? words : { ...words, clause: this.#metric };
    if (figure.duration && !isMeasuredTime(isTime, own)) return undefined;
    const period = own ?? this.#lasting;
    // What a clause begins with holds for those after it; what stands beside a figure is its own.
    if (own !== undefined && clause.trim().startsWith(own)) this.#lasting = own;
    if (!figure.isExplicit && own === undefined) return undefined;
    const between = following.slice(0, (next?.start ?? Infinity) - figure.end);
    const after = thingAfter(between);
    const measured = metricIn(this.#sentence, this.#afterWhole(figure, from), figure.start, period);
    const inClause = next !== undefined && !CLAUSE_END.test(between);
    if (!isShare(figure, clause, following) && this.#isAttribute(figure, measured, after, inClause))
      return undefined;
    const thing = this.#thing(figure, after);
    const inner = innerBound(measured);
    const metric = this.#metricOf(inner?.metric ?? measured, thing, from, {
      period,
      unit: figure.unit,
    });
    const quote = (this.#sentence.slice(this.#origin ?? from, figure.end) + thing).trim();
    this.#last = figure.end;
    this.#origin = undefined;
    this.#metric = metric.replace(EARLIER, '') || this.#metric;
    this.#unit = figure.unit;
    if (metric.length < SHORTEST_METRIC) return undefined;
    const unit = printedUnit(this.#sentence, this.#read, figure);
    const bound = leadingBound(withoutPeriod(clause, own));
    const op =
      figure.op === '=' ? (limitOf(clause) ?? bound?.op ?? inner?.op ?? figure.op) : figure.op;
    const isDone = !isUndone(words);
    const isPromise = !tellsState(op, clause) && !isPast(words, this.#profile);
    return {
      ...figure,
      op,
      unit,
      metric,
      period,
      quote,
      promised: isDone && isPromise && !isMeans(words, op),
      reported: isDone && !isNotOfNow(words),
      reached: figure.reached || bound?.reached === true,
    };
  }

  /** Where the name of a figure begins: after the whole that it is a part of, in its unit (12处隐患整改9处). */
  #afterWhole({ start, unit }: FoundQuantity, from: number): number {
    const whole = this.#found.find(
      (other) =>
        other.end < start &&
        other.unit === unit &&
        other.start >= from &&
        other.bound === undefined &&
        TAKING.test(this.#read.slice(from, other.start).trim()),
    );
    return whole?.end ?? from;
  }

  /** Whether a figure is where something begins that the next one ends: 由41件降为19件. */
  #goesOn({ end }: FoundQuantity, clause: string, next: FoundQuantity): boolean {
    const between = this.#read.slice(end, next.start);
    return ORIGIN.test(clause)
      ? !/[；。！？;]/u.test(between)
      : next.reached && next.bound === 'before' && JOINING.test(between);
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
  #metricOf(
    measured: string,
    thing: string,
    from: number,
    { period, unit }: { period: string | undefined; unit: string },
  ): string {
    const counted = EACH.test(measured) && thing === '' ? '' : measured;
    const own = counted + thing.replace(OF, '');
    if (CHANGE.test(own)) return this.#subject + own;
    const last = unit === this.#unit ? this.#metric : this.#subject;
    if (own !== '' || from <= this.#last) return own || last;
    const before = clauseStart(this.#read, from - 1, this.#last);
    return metricIn(this.#sentence, before, from - 1, period) || last;
  }

  /** What the figure before was measured on, without its change: 运行费 of 运行费较上年压减5%. */
  get #subject(): string {
    return this.#metric.replace(CHANGED, '').replace(COMPARISON, '');
  }
}

/** Whether a clause tells how it is (夜班占到三成), not what is to be (占比达到三成). */
const tellsState = (op: Operator, clause: string): boolean => op === '=' && STATE.test(clause);

/**
 * A bound that only a few words divide from the figure: 采伐证最多跑1趟 is at most 1 of 采伐证, 经费不少于总额的2% at
 * least 2% of it.
 */
function innerBound(measured: string): { op: Operator; metric: string } | undefined {
  return BOUNDS_BEFORE.flatMap(([op, words]) =>
    words.flatMap((word) => {
      const at = word.length > 1 ? measured.lastIndexOf(word) : -1;
      const between = measured.slice(at + word.length);
      const isNear = between.length <= LONGEST_BETWEEN && !FARTHER.test(between);
      return at >= SHORTEST_METRIC && isNear
        ? [{ op, metric: withoutTies(measured.slice(0, at)), at }]
        : [];
    }),
  ).sort((a, b) => a.at - b.at)[0];
}

/** The unit in the characters of the document. */
function printedUnit(sentence: string, read: string, { unit, start, end }: FoundQuantity): string {
  const at = read.lastIndexOf(unit, end - unit.length);
  return at < start ? unit : sentence.slice(at, at + unit.length);
}
