import { bankCardsIn } from './bank-cards.ts';
import { emailAddressesIn } from './email-addresses.ts';
import { folded } from './folded.ts';
import { identityNumbersIn, oldIdentityNumbersIn } from './identity-numbers.ts';
import { landlinesIn } from './landlines.ts';
import type { NameFinder } from './listed-names.ts';
import { mobileNumbersIn } from './mobile-numbers.ts';
import { platesIn } from './plates.ts';
import type { Span } from './span.ts';
import { PLATE_SIGNS } from '../text/zh/personal.ts';

/**
 * How each kind of personal data is found. A stretch of text is of the first kind that finds it: an address of
 * e-mail can be made of the number of a mobile telephone.
 */
const KINDS = {
  'identity-number': identityNumbersIn,
  'bank-card': bankCardsIn,
  'mobile-number': mobileNumbersIn,
  'old-identity-number': oldIdentityNumbersIn,
  landline: landlinesIn,
  plate: platesIn,
  'email-address': emailAddressesIn,
} as const satisfies Record<string, (text: string) => Span[]>;

/** A kind of personal data; names are those of the content's list. */
export type PersonalKind = keyof typeof KINDS | 'listed-name';

/** What lets anybody reach or pass for a person: the public sees it only by a decision. */
const TO_DECIDE: ReadonlySet<string> = new Set<PersonalKind>([
  'identity-number',
  'bank-card',
  'mobile-number',
  'listed-name',
]);

/** Whether data of this kind needs a decision; of other kinds it is only told. */
export const needsDecision = (kind: PersonalKind): boolean => TO_DECIDE.has(kind);

/** Personal data in a text. */
export interface PersonalDatum extends Span {
  kind: PersonalKind;
  /** As it stands in the text. */
  text: string;
}

/**
 * Texts without any of this hold no numbers, plates or addresses. Most have none, and are not looked at further: the
 * pattern knows no Unicode classes, with which it takes several times as long.
 */
const DIGIT = '0-9０-９';
const BETWEEN = String.raw`\s.()（）·\u00AD\u200B-\u200F\u2010-\u2015\u2060\u2212\uFE58\uFE63\uFEFF\uFF0D-`;
const WORTH_LOOKING = new RegExp(
  [
    `[${DIGIT}][${DIGIT}${BETWEEN}]{5,}[${DIGIT}XxＸｘ×Хх]`,
    // Digits of mathematical fonts take two units, the first of which is this.
    String.raw`[@＠﹫\uD835]`,
    String.raw`[${PLATE_SIGNS}]\s?[A-ZＡ-Ｚ]`,
  ].join('|'),
);

/**
 * The personal data in a text, in its order: numbers are checked as far as they can be, so that amounts, years and
 * the numbers of documents are none.
 * @param names finds the names of the content's list
 */
export function personalDataIn(text: string, names?: NameFinder): PersonalDatum[] {
  const hasNumbers = WORTH_LOOKING.test(text);
  if (!hasNumbers && !names) return [];
  const { text: plain, at } = folded(text);
  const found: PersonalDatum[] = [];
  const taken = new Uint8Array(plain.length);
  const add = (kind: PersonalKind, spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const span = { start: at(start), end: at(end) };
      found.push({ kind, text: text.slice(span.start, span.end), ...span });
    }
  };
  if (hasNumbers) {
    for (const [kind, find] of Object.entries(KINDS)) add(kind as keyof typeof KINDS, find(plain));
  }
  if (names) add('listed-name', names(plain));
  return found.sort((a, b) => a.start - b.start);
}
