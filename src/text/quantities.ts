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
  ['>=', ['不少于', '不低于', '不小于', '至少', '达到', '超过', '突破']],
  ['<=', ['不超过', '不多于', '不高于', '控制在', '至多']],
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
  ...['%', '％'],
];
/** Units of time: a figure in them says how long or by when, not how much. */
const DURATIONS = ['个工作日', '工作日', '个月', '天', '日', '小时', '分钟'];
const ALL_UNITS = [...UNITS, ...DURATIONS].sort((a, b) => b.length - a.length);
/** Units that count events; beside them a Chinese numeral below ten is a figure too (三次). */
const EVENTS = ['次', '人次', '场', '期', '篇'];

const alternatives = (words: string[]): string => words.join('|');
const operators = (side: [Operator, string[]][]): string =>
  alternatives(side.flatMap(([, words]) => words));

const FIGURE = new RegExp(
  `(?<before>${operators(BEFORE)})?\\s*` +
    `(?:(?<digits>[0-9０-９][0-9０-９,.．，]*[0-9０-９]|[0-9０-９])|(?<numeral>[${CHINESE_NUMERALS}]+))` +
    `\\s*(?<more>余|多)?\\s*(?<unit>${alternatives(ALL_UNITS)})(?<after>${operators(AFTER)})?`,
  'gu',
);
const QUOTED = /“[^”]*”|‘[^’]*’|〔[^〕]*〕/gu;

const operatorOf = (side: [Operator, string[]][], word: string | undefined) =>
  side.find(([, words]) => word !== undefined && words.includes(word))?.[0];

/**
 * Finds figures with a unit: 12次, 30余次 (at least 30), 不少于20次, 10项以上, 二十次, 95%.
 * Quotes (“十四五”) and ordinals (第三次) hold none; a small Chinese numeral is mostly part of a name
 * or an article (八项规定, 两人, 一个).
 */
export function quantities(text: string): FoundQuantity[] {
  const readable = text.replace(QUOTED, (quote) => ' '.repeat(quote.length));
  return [...readable.matchAll(FIGURE)].flatMap((match) => {
    const { before, digits, numeral, more, unit = '', after } = match.groups ?? {};
    if (readable.charAt(match.index - 1) === '第') return [];
    const value = digits === undefined ? chineseNumber(numeral ?? '') : arabicNumber(digits);
    const bound = operatorOf(BEFORE, before) ?? operatorOf(AFTER, after) ?? (more ? '>=' : undefined);
    if (value === undefined) return [];
    if (digits === undefined && !bound && !isFigure(value, unit)) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ op: bound ?? '=', value, unit, duration: DURATIONS.includes(unit), start, end }];
  });
}


function isFigure(value: number, unit: string): boolean {
  return value >= (EVENTS.includes(unit) ? 2 : 10);
}
