import type { ENUMERATORS } from '../model/profile.ts';
import { DURATIONS, SCALES, UNITS } from './measure-words.ts';
import { arabicNumber, CHINESE_NUMERALS, chineseNumber } from './numerals.ts';

/** A form of number before a heading or item, named by its first instance. */
export type Enumerator = (typeof ENUMERATORS)[number];

const numerals = `[${CHINESE_NUMERALS}]{1,3}`;
const arabic = '[0-9０-９]{1,3}';
/** Numbers that are one character: ①, ⑴, ⒈, ❶, and so on. */
const RINGED = '①-⒛❶-❿';

/** What goes on after a figure: units, and parts of a date. */
const NOT_COUNTED = `(?:余|多|${[...SCALES, ...UNITS, ...DURATIONS].join('|')}|月|号|时)`;

const PATTERNS: Record<Enumerator, RegExp> = {
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
const FORMAL = new Map(
  [...'壹贰叁参肆伍陆柒捌玖拾'].map((one, index) => [one, '一二三三四五六七八九十'.charAt(index)]),
);

/** What each word of the form 首先 counts; the last follows any. */
const ORDER = ['首先', '其次', '再次', '最后'];
const LAST = ORDER.length;

/** An enumerator found in a text. */
export interface FoundEnumerator {
  form: Enumerator;
  /** The number that it counts. */
  value: number;
  /** As printed. */
  marker: string;
  start: number;
}

/** The enumerator of one of the given forms that stands at exactly this place. */
export function enumeratorAt(
  text: string,
  start: number,
  forms: readonly Enumerator[],
): FoundEnumerator | undefined {
  for (const form of forms) {
    const pattern = PATTERNS[form];
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const value = match ? valueOf(form, match[1] ?? '') : undefined;
    if (match && value !== undefined) return { form, value, marker: match[0], start };
  }
  return undefined;
}

function valueOf(form: Enumerator, number: string): number | undefined {
  if (form === '壹、') return chineseNumber(number.replace(/./gu, (one) => FORMAL.get(one) ?? one));
  if (form === '首先，') return ORDER.indexOf(number) + 1;
  const plain = form === '①' ? number.normalize('NFKC').replace(/[^0-9]/gu, '') : number;
  if (form === '①' && plain === '') return (number.codePointAt(0) ?? 0) - 0x2775;
  return chineseNumber(plain) ?? arabicNumber(plain);
}

/** After these marks a number can begin an item. */
const BOUNDARY = /([。；：，;:！？…]+)["”’』」）)]?\s*/gu;
/** A list that opens after a comma is one of items only where its second number stands after these. */
const STRONG = '。；;';

/**
 * The enumerators inside a paragraph that count on from one another: at its start, or after 。；：，.
 * A number that neither is 1 nor follows the one before belongs to the sentence, not to the count; so
 * does a list in passing (原因有两个，一是人手少，二是经费紧). A count that begins anew inside an item
 * counts something smaller, up to the end of a sentence.
 */
export function enumeratorsIn(text: string, forms: readonly Enumerator[]): FoundEnumerator[] {
  const first = enumeratorAt(text, 0, forms);
  const found: FoundEnumerator[] = first ? [first] : [];
  let passing: FoundEnumerator | undefined;
  let nested = false;
  const inner = forms.filter((form) => form !== '1');
  for (const boundary of text.matchAll(BOUNDARY)) {
    const mark = boundary[1]?.at(-1) ?? '';
    const next = enumeratorAt(text, boundary.index + boundary[0].length, inner);
    if (!next) continue;
    const last = found.at(-1);
    if (last && follows(next, last)) {
      if (nested && mark !== '。') continue;
      found.push(next);
      nested = false;
    } else if (last) {
      nested ||= next.form === last.form && next.value === 1;
    } else if (passing && follows(next, passing)) {
      if (STRONG.includes(mark)) found.push(passing, next);
      passing = undefined;
    } else if (next.value === 1) {
      if (mark === '，') passing = next;
      else found.push(next);
    }
  }
  return found;
}

/** Whether a number counts on from another of its form. */
export function follows(
  next: Pick<FoundEnumerator, 'form' | 'value'>,
  last: Pick<FoundEnumerator, 'form' | 'value'>,
): boolean {
  if (next.form !== last.form) return false;
  const isLast = next.form === '首先，' && next.value === LAST;
  return isLast ? last.value < LAST : next.value === last.value + 1;
}
