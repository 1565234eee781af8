import type { ENUMERATORS } from '../../model/profile.ts';
import { CHINESE_NUMERALS } from '../numerals.ts';
import { DURATIONS, SCALES, UNITS } from './measures.ts';

/** A form of number before a heading or item, named by its first instance. */
export type Enumerator = (typeof ENUMERATORS)[number];

const numerals = `[${CHINESE_NUMERALS}]{1,3}`;

const arabic = '[0-9０-９]{1,3}';

/** Numbers that are one character: ①, ⑴, ⒈, ❶, and so on. */
const RINGED = '①-⒛❶-❿';

/** What goes on after a figure: units, and parts of a date. */
const NOT_COUNTED = `(?:余|多|${[...SCALES, ...UNITS, ...DURATIONS].join('|')}|月|号|时)`;

/** How each form reads; its group is the number. */
export const PATTERNS: Record<Enumerator, RegExp> = {
  第一部分: new RegExp(`第\\s*(${numerals}|${arabic})\\s*(?:部分|章|篇)[：:、，,.．]?`, 'uy'),
  '壹、': /([壹贰叁参肆伍陆柒捌玖]|[壹贰]?拾[壹贰叁参肆伍陆柒捌玖]?)\s*、/uy,
  '一、': new RegExp(`(${numerals})\\s*(?:、|[．.](?![0-9０-９]))`, 'uy'),
  '（一）': new RegExp(`[（(]\\s*(${numerals})\\s*[）)][、．.]?`, 'uy'),
  一是: new RegExp(`(${numerals})是`, 'uy'),
  一要: new RegExp(`(${numerals})要`, 'uy'),
  '其一，': new RegExp(`其(${numerals})(?:[，,、：:]|是)`, 'uy'),
  '第一，': new RegExp(`第(${numerals})[点条]?(?:[，,、：:]|是)`, 'uy'),
  '一条，': new RegExp(`(${numerals})[条则来者][，,、：:]`, 'uy'),
  '首先，': /(首先|其次|再次|最后)[，,、：:]?/uy,
  // A bare number is one only before a space and a word that is no unit: 1 存在问题, not 3 个.
  '1': new RegExp(`(${arabic})\\s+(?=\\p{Script=Han})(?!${NOT_COUNTED})`, 'uy'),
  '1.1': new RegExp(
    `${arabic}[.．](${arabic})(?:[.．、]\\s*|\\s+)(?=[\\p{Script=Han}“《])(?!${NOT_COUNTED})`,
    'uy',
  ),
  '1.1.1': new RegExp(
    `${arabic}[.．]${arabic}[.．](${arabic})[.．、]?\\s*(?=[\\p{Script=Han}“《])`,
    'uy',
  ),
  // 1.5 is a figure: no digit follows the stop of an enumerator.
  '1.': new RegExp(`(${arabic})\\s*[.．、](?![0-9０-９])`, 'uy'),
  '1)': new RegExp(`(${arabic})\\s*[)）][.．、]?`, 'uy'),
  '（1）': new RegExp(`[（(]\\s*(${arabic})\\s*[）)][.．、]?`, 'uy'),
  '①': new RegExp(`([${RINGED}])[.．、]?`, 'uy'),
};

/** The formal numerals, simplified, with the plain ones; 参 is the simplified form of one for 3. */
export const FORMAL = new Map(
  [...'壹贰叁参肆伍陆柒捌玖拾'].map((one, index) => [one, '一二三三四五六七八九十'.charAt(index)]),
);

/** What each word of the form 首先 counts; the last follows any. */
export const ORDER = ['首先', '其次', '再次', '最后'];

/** The form whose numbers are words, of which the last follows any. */
export const WORDS_FORM: Enumerator = '首先，';

/** The form whose numbers are formal numerals. */
export const FORMAL_FORM: Enumerator = '壹、';

/** Words that count within a sentence or a paragraph; they stand below any number. */
export const SPOKEN: readonly Enumerator[] = [
  '一是',
  '一要',
  '其一，',
  '第一，',
  '一条，',
  '首先，',
];

/** The form of number that stands before an aspect even where no section does (GB/T 9704-2012, 7.3.3). */
export const ASPECT_FORM: Enumerator = '（一）';
