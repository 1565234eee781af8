import { arabicNumber, chineseNumber } from './numerals.ts';
import {
  type Enumerator,
  FORMAL,
  FORMAL_FORM,
  ORDER,
  PATTERNS,
  WORDS_FORM,
} from './zh/enumerators.ts';

export type { Enumerator };

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
  if (form === WORDS_FORM) return ORDER.indexOf(number) + 1;
  if (form === FORMAL_FORM) {
    return chineseNumber(number.replace(/./gu, (one) => FORMAL.get(one) ?? one));
  }
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
  const isLast = next.form === WORDS_FORM && next.value === LAST;
  return isLast ? last.value < LAST : next.value === last.value + 1;
}
