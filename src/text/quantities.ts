import type { Operator } from '../model/quantity.ts';
import { arabicNumber, CHINESE_NUMERALS, chineseNumber } from './numerals.ts';

/** A figure found in a text, with its place; `start` and `end` enclose operator and unit too. */
export interface FoundQuantity {
  op: Operator;
  value: number;
  unit: string;
  /** Whether the unit is one of time. */
  duration: boolean;
  start: number;
  end: number;
}

const BEFORE: [Operator, string[]][] = [
  ['>=', ['不少于', '不低于', '不小于', '至少', '达到', '超过', '突破', '≥', '>', '＞']],
  ['<=', ['不超过', '不多于', '不高于', '控制在', '至多', '≤', '<', '＜']],
  ['~', ['大约', '约', '近']],
];
const AFTER: [Operator, string[]][] = [
  ['>=', ['以上']],
  ['<=', ['以内', '以下', '之内']],
  ['~', ['左右']],
];
const UNITS = [
  ...['人次', '次', '项', '件', '个', '家', '户', '人', '场', '期', '篇', '条', '份', '批', '台'],
  ...['辆', '起', '处', '名', '批次', '亿元', '万元', '元', '个百分点', '平方米', '公里', '吨'],
  ...['册', '本', '套', '张', '盏', '座', '间', '所', '支', '亩', '棵', '株', '例', '宗', '笔'],
  ...['位', '部', '米', '千米', '公斤', '学时', '课时', '轮', '封', '栋'],
  ...['%', '％'],
];
/** Units that count things of any sort, as a heading does that announces what is below it. */
export const COUNTERS: readonly string[] = ['个', '条', '项', '件', '点'];
/** Units of time: a figure in them says how long or by when, not how much. */
const DURATIONS = ['个工作日', '工作日', '个月', '天', '日', '小时', '分钟'];
const ALL_UNITS = [...UNITS, ...DURATIONS].sort((a, b) => b.length - a.length);
/** Units that count events; beside them a Chinese numeral below ten is a figure too (三次). */
const EVENTS = ['次', '人次', '场', '期', '篇'];

const alternatives = (words: string[]): string => words.join('|');
const operators = (side: [Operator, string[]][]): string =>
  alternatives(side.flatMap(([, words]) => words));

const DIGIT = '[0-9０-９]';
/** A comma divides thousands, nothing else: 3,100 is a figure, 2023，12 are two. */
const DIGITS =
  `(?<!${DIGIT}[.．]?)` +
  `(?:${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+(?!${DIGIT})|${DIGIT}+)(?:[.．]${DIGIT}+)?`;

const FIGURE = new RegExp(
  `(?<before>${operators(BEFORE)})?\\s*` +
    `(?:(?:(?<low>${DIGITS})\\s*[-－–—~～至到]+\\s*)?(?<digits>${DIGITS})|(?<numeral>[${CHINESE_NUMERALS}]+))` +
    `\\s*(?<more>余|多)?\\s*(?<unit>${alternatives(ALL_UNITS)})(?<after>${operators(AFTER)})?`,
  'gu',
);
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"|〔[^〕]*〕/gu;
/** Stands for the characters of a quote: no part of a figure, and no white space beside one. */
const BLANK = '“';

const operatorOf = (side: [Operator, string[]][], word: string | undefined) =>
  side.find(([, words]) => word !== undefined && words.includes(word))?.[0];

/**
 * Finds figures with a unit: 12次, 30余次 (at least 30), 不少于20次, 10项以上, 二十次, 95%, 6至8次 (at
 * least 6). Quotes (“十四五”), ordinals (第三次) and vague numbers (几十次) hold none; a small Chinese
 * numeral is mostly part of a name or an article (八项规定, 两人, 一个).
 */
export function quantities(text: string): FoundQuantity[] {
  const readable = text.replace(QUOTED, (quote) => BLANK.repeat(quote.length));
  return [...readable.matchAll(FIGURE)].flatMap((match) => {
    const { before, low, digits, numeral, more, unit = '', after } = match.groups ?? {};
    const preceding = readable.charAt(match.index - 1);
    if (preceding === '第' || (/[几数]/u.test(preceding) && /^[十百千万亿]/u.test(match[0])))
      return [];
    const stated = operatorOf(BEFORE, before) ?? operatorOf(AFTER, after);
    const bound = stated ?? (more !== undefined || low !== undefined ? '>=' : undefined);
    const printed = low !== undefined && bound === '>=' ? low : digits;
    const value = printed === undefined ? chineseNumber(numeral ?? '') : arabicNumber(printed);
    if (value === undefined || !Number.isFinite(value)) return [];
    if (digits === undefined && !bound && !isFigure(value, unit)) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ op: bound ?? '=', value, unit, duration: DURATIONS.includes(unit), start, end }];
  });
}

function isFigure(value: number, unit: string): boolean {
  return value >= (EVENTS.includes(unit) ? 2 : 10);
}

/**
 * The bound that stands at the head of a clause, away from its figure: 至少盘点1次 is at least 1 盘点.
 * @returns the bound and the rest of the clause
 */
export function leadingBound(clause: string): { op: Operator; rest: string } | undefined {
  for (const [op, words] of BEFORE) {
    const word = words.find((candidate) => clause.startsWith(candidate));
    if (word !== undefined) return { op, rest: clause.slice(word.length) };
  }
  return undefined;
}
