import type { ENUMERATORS } from '../model/profile.ts';
import { arabicNumber, CHINESE_NUMERALS, chineseNumber } from './numerals.ts';

/** A form of number before a heading or item, named by its first instance. */
export type Enumerator = (typeof ENUMERATORS)[number];

const numerals = `[${CHINESE_NUMERALS}]{1,3}`;
const arabic = '[0-9０-９]{1,3}';

const PATTERNS: Record<Enumerator, RegExp> = {
  '一、': new RegExp(`(${numerals})\\s*、`, 'uy'),
  '（一）': new RegExp(`[（(]\\s*(${numerals})\\s*[）)]`, 'uy'),
  一是: new RegExp(`(${numerals})是`, 'uy'),
  '第一，': new RegExp(`第(${numerals})[，,、]`, 'uy'),
  // 1.5 is a figure: no digit follows the stop of an enumerator.
  '1.': new RegExp(`(${arabic})\\s*[.．、](?![0-9０-９])`, 'uy'),
  '（1）': new RegExp(`[（(]\\s*(${arabic})\\s*[）)]`, 'uy'),
};

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
    const value = match && (chineseNumber(match[1] ?? '') ?? arabicNumber(match[1] ?? ''));
    if (match && value !== undefined && value !== null) {
      return { form, value, marker: match[0], start };
    }
  }
  return undefined;
}

/** After these marks a number can begin an item. */
const BOUNDARY = /([。；：，;:])["”’』」]?\s*/gu;
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
  for (const boundary of text.matchAll(BOUNDARY)) {
    const mark = boundary[1] ?? '';
    const next = enumeratorAt(text, boundary.index + boundary[0].length, forms);
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

function follows(next: FoundEnumerator, last: FoundEnumerator): boolean {
  return next.form === last.form && next.value === last.value + 1;
}
