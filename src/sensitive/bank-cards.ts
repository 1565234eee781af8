import { spansOf, type Span, withoutGaps } from './span.ts';

/** Sixteen to nineteen digits: whole, in groups of four, or after the six that name the bank. */
const NUMBER = [
  String.raw`\d{4}([\s\p{Pd}]{1,2})\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?`,
  String.raw`\d{6}[\s\p{Pd}]\d{10,13}`,
  String.raw`\d{16,19}`,
].join('|');

const CARD = new RegExp(String.raw`(?<![\dA-Za-z]|\d\.)(?:${NUMBER})(?![\dA-Za-z]|\.\d)`, 'gu');

/**
 * How cards of Chinese banks begin (ISO/IEC 7812), with the lengths they then have: UnionPay, Visa, MasterCard,
 * JCB, and the older debit cards. Numbers that begin otherwise are of orders, contracts and times.
 */
const ISSUED =
  /^(?:62\d{14,17}|(?:4\d{3}|9558|60\d\d|6[589]\d\d|9[45689]\d\d|103\d)(?:\d{12}|\d{15})|5[1-5]\d{14}|35\d{14})$/u;

/** Numbers of bank cards: they begin as such, and their last digit is right. */
export function bankCardsIn(text: string): Span[] {
  return spansOf(text, CARD, (match) => {
    const number = withoutGaps(match);
    return ISSUED.test(number) && isLuhn(number);
  });
}

/** Whether the last digit follows from those before it (ISO/IEC 7812-1, annex B). */
function isLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
