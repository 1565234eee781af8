import type { Operator, Quantity } from '../model/quantity.ts';
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  DURATIONS,
  EVENTS,
  SCALES,
  UNITS,
  VAGUE,
  WITH_DIGITS,
} from './zh/measures.ts';
import { arabicNumber, CHINESE_NUMERALS, chineseNumber } from './numerals.ts';
import {
  LARGE_UNITS,
  MORE,
  MORE_IN_UNIT,
  ORDINAL,
  PER_CENT,
  POWER,
  REACHED,
  SECOND,
  SOME,
  STILL_MORE,
  TIMES,
  TO,
} from './zh/measures.ts';

/** A figure found in a text, with its place; `start` and `end` enclose operator and unit too. */
export interface FoundQuantity extends Quantity {
  /** False for 一次, 四本 and their like, which are a figure only where a period is named (每月一次). */
  isExplicit: boolean;
  /** Whether the unit is one of time. */
  duration: boolean;
  /** Where its bound stands: before it, after it, or nowhere. */
  bound: 'before' | 'after' | undefined;
  /** Whether a word says that just this value is reached (达到, 降至): for what was done, that is the value. */
  reached: boolean;
  start: number;
  end: number;
}

const ALL_UNITS = [...UNITS, ...DURATIONS];

const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const operators = (side: typeof BOUNDS_BEFORE): string =>
  alternatives(side.flatMap(([, words]) => words));

const DIGIT = '[0-9０-９]';
/** A comma divides thousands, nothing else: 3,100 is a figure, 2023，12 are two. */
const DIGITS =
  `(?<!${DIGIT}[.．]?)` +
  `(?:${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+(?!${DIGIT})|` +
  // Spaces between thousands, and stray ones between single digits: 1 200, 1 8 场.
  `${DIGIT}{1,3}(?: ${DIGIT}{3})+(?!${DIGIT})|` +
  `${DIGIT}(?: ${DIGIT}(?!${DIGIT}))+|${DIGIT}+)(?:[.．]${DIGIT}+)?`;

/** 万 and 亿 at the end of a numeral belong to its unit, as printed: 三百万元 is 300 万元. */
const NUMERALS = CHINESE_NUMERALS.replace(LARGE_UNITS, '');

/** No numeral is longer: so long ones cannot slow the search down. */
const LONGEST_NUMERAL = 16;
const numeral = (characters: string, shortest: number): string =>
  `[${characters}]{${shortest},${LONGEST_NUMERAL}}`;

const FIGURE = new RegExp(
  `(?<before>${operators(BOUNDS_BEFORE)})?\\s{0,4}` +
    `(?:${PER_CENT}(?<percent>${DIGITS}|${numeral(CHINESE_NUMERALS, 1)})|` +
    `(?:(?:(?<low>${DIGITS})\\s{0,4}[-－–—~～${TO}]{1,2}\\s{0,4})?(?<digits>${DIGITS})|` +
    `(?:(?<lowNumeral>${numeral(NUMERALS, 1)})[${TO}])?` +
    `(?<numeral>${numeral(CHINESE_NUMERALS, 0)}[${NUMERALS}]))` +
    `\\s{0,4}(?<more>${MORE})?\\s{0,4}` +
    `(?<unit>(?:${alternatives(SCALES)})?(?<still>${STILL_MORE})?(?:${alternatives(ALL_UNITS)})|[A-Za-z℃]{1,6}))` +
    `(?<after>${operators(BOUNDS_AFTER)})?`,
  'gu',
);
const QUOTED = /“[^“”]*”|‘[^‘’]*’|"[^"]*"|〔[^〔〕]*〕/gu;
/** Stands for the characters of a quote: no part of a figure, and no white space beside one. */
const BLANK = '“';

const operatorOf = (side: typeof BOUNDS_BEFORE, word: string | undefined) =>
  side.find(([, words]) => word !== undefined && words.includes(word))?.[0];

/**
 * Finds figures with a unit: 12次, 30余次 (at least 30), 不少于20次, 10项以上, 二十次, 95%, 6至8次 (at
 * least 6). Quotes (“十四五”), ordinals (第三次) and vague numbers (几十次) hold none; a small Chinese
 * numeral is mostly part of a name or an article (八项规定, 两人, 一个).
 */
export function quantities(text: string): FoundQuantity[] {
  const readable = text.replace(QUOTED, (quote) => BLANK.repeat(quote.length));
  return [...readable.matchAll(FIGURE)].flatMap((match) => {
    const groups = match.groups ?? {};
    const { before, low, lowNumeral, digits, percent, more, still, after } = groups;
    const { unit = '%' } = groups;
    const { index } = match;
    const preceding = readable.charAt(index - 1);
    if (preceding === ORDINAL || (SOME.test(preceding) && POWER.test(match[0]))) return [];
    const [ahead, behind] = [operatorOf(BOUNDS_BEFORE, before), operatorOf(BOUNDS_AFTER, after)];
    const isRange = low !== undefined || lowNumeral !== undefined;
    const isMore = more !== undefined || still !== undefined || isRange;
    // The nearer word decides: 控制在90%以上 is at least, 达到15%左右 about.
    const bound = behind ?? ahead ?? (isMore ? '>=' : undefined);
    const isLow = isRange && bound === '>=';
    const numeral = isLow ? lowNumeral : groups['numeral'];
    const value = [(isLow ? low : digits) ?? percent, numeral ?? percent]
      .map((printed = '', index) => (index === 0 ? arabicNumber(printed) : chineseNumber(printed)))
      .find((read) => read !== undefined);
    if (value === undefined || !Number.isFinite(value)) return [];
    const isNumeral = groups['numeral'] !== undefined;
    // Letters after a number are a unit where a bound says so: 40dB以下, not 5G or 3D.
    if (/^[A-Za-z]/u.test(unit) && !ahead && !behind) return [];
    if (groups['numeral'] === SECOND && unit === TIMES) return [];
    if (isNumeral && WITH_DIGITS.includes(unit)) return [];
    const isPlain = isNumeral && ahead === undefined && behind === undefined;
    const isExplicit = !isPlain || isFigure(value, unit);
    if (!isExplicit && VAGUE.includes(unit)) return [];
    return [
      {
        op: bound ?? '=',
        value,
        unit: unit.replace(MORE_IN_UNIT, ''),
        isExplicit,
        duration: DURATIONS.includes(unit),
        bound: ahead ? 'before' : behind ? 'after' : undefined,
        reached: before !== undefined && REACHED.test(before) && !behind && !isMore,
        start: index,
        end: index + match[0].length,
      },
    ];
  });
}

function isFigure(value: number, unit: string): boolean {
  return value === 0 || value >= (EVENTS.includes(unit) ? 2 : 10);
}

/**
 * The bound that stands at the head of a clause, away from its figure: 至少盘点1次 is at least 1 盘点. A single
 * character at the head of a clause is part of another word (约谈, 超期).
 * @returns the bound and the rest of the clause
 */
export function leadingBound(
  clause: string,
): { op: Operator; rest: string; reached: boolean } | undefined {
  for (const [op, words] of BOUNDS_BEFORE) {
    const word = words.find((candidate) => candidate.length > 1 && clause.startsWith(candidate));
    if (word !== undefined) {
      return { op, rest: clause.slice(word.length), reached: REACHED.test(word) };
    }
  }
  return undefined;
}
