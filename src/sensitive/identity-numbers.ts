import { spansOf, type Span, withoutGaps } from './span.ts';

/** What may stand between two digits: numbers are written in groups, and broken at the ends of lines. */
const GAP = String.raw`[\s\p{Pd}]{0,2}`;

/** As input methods and other alphabets type the X, too. */
const LETTER = '[Xx×Хх]';

const WHOLE = new RegExp(
  String.raw`(?<!\d)[1-9](?:${GAP}\d){16}${GAP}(?:\d|${LETTER})(?!\d)`,
  'gu',
);
const OLD = /(?<![\dA-Za-z])[1-9]\d{14}(?![\dA-Za-z])/gu;

/** The provinces by their first two digits (GB/T 2260), with Taiwan, Hong Kong and Macau. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/u;

/** Resident identity numbers of eighteen digits (GB 11643-1999): place, day of birth and check digit are right. */
export function identityNumbersIn(text: string): Span[] {
  return spansOf(text, WHOLE, (match) => {
    const number = withoutGaps(match.replace(new RegExp(LETTER, 'u'), 'X'));
    return PROVINCES.test(number) && isDay(number.slice(6, 14)) && isChecked(number);
  });
}

/** Identity numbers of fifteen digits, as they were given until 1999: nothing but place and day can be checked. */
export function oldIdentityNumbersIn(text: string): Span[] {
  return spansOf(
    text,
    OLD,
    (number) => PROVINCES.test(number) && isDay(`19${number.slice(6, 12)}`),
  );
}

/** Whether eight digits are a day on which somebody now alive, or their parents, can have been born. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1850 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** Whether the last character follows from those before it (ISO 7064, MOD 11-2). */
function isChecked(number: string): boolean {
  let sum = 0;
  for (const digit of number.slice(0, -1)) sum = ((sum + Number(digit)) * 2) % 11;
  return '10X98765432'[sum] === number.at(-1);
}
