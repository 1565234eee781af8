import {
  CHINESE_NUMERALS,
  chineseDigits,
  chineseNumber,
  chineseNumeral,
} from '../../text/numerals.ts';
import type { QueryWord } from './parse-query.ts';
import {
  COUNTED_BY,
  LARGE,
  ORDINAL,
  SPOKEN_TWO,
  TWO,
  YEAR,
  YEAR_NUMERAL,
  ZEROS,
  plainNumeral,
} from '../../text/zh/read-numbers.ts';

/** How many readings are looked up beside the query: it is one at most times. */
const MOST_READINGS = 4;

const NUMERAL = `[${CHINESE_NUMERALS}]`;

/** Numbers in a word: in digits that are no part of a name (a4), in several numerals, in one before a measure. */
const NUMBER = new RegExp(
  `(?<![a-z\\d])(?<digits>\\d{1,8})(?![a-z\\d])` +
    `|(?<numeral>${NUMERAL}{2,})` +
    `|(?<=^${ORDINAL}?)(?<single>${NUMERAL})(?=[${COUNTED_BY}])`,
  'gu',
);

/** 1.5 and 1.5%, which are folded to 15: a fraction has no other form that people write. */
const FRACTION = /\d[.．]\d/u;

/** The words of a query with its numbers in other digits (20次 for 二十次), where they can be. */
export function figureReadings(words: readonly QueryWord[]): QueryWord[][] {
  let readings: QueryWord[][] = [[]];
  for (const word of words) {
    const forms = [word, ...otherForms(word)];
    readings = readings.flatMap((before) => forms.map((form) => [...before, form]));
    readings = readings.slice(0, MOST_READINGS + 1);
  }
  return readings.slice(1);
}

/** A word with all its numbers the other way, in each way that this is written. */
function otherForms({ folded, typed, quoted }: QueryWord): QueryWord[] {
  if (quoted || FRACTION.test(typed.normalize('NFKC'))) return [];
  const forms = new Set(
    [0, 1].map((choice) =>
      folded.replace(NUMBER, (...match) => {
        const { digits, numeral, single } = match.at(-1) as Record<string, string | undefined>;
        const [found, place] = [match[0], match.at(-3) as number];
        const after = folded.slice(place + found.length);
        const written =
          digits === undefined
            ? inDigits(numeral ?? single ?? '')
            : inNumerals(digits, after, found === folded);
        return written[choice] ?? written[0] ?? found;
      }),
    ),
  );
  forms.delete(folded);
  return [...forms].map((form) => ({ typed: form, folded: form, quoted }));
}

/** 2021年 is read digit by digit, 2次 is 两次. */
function inNumerals(digits: string, after: string, alone: boolean): string[] {
  if (/^(?:19|20)\d\d$/u.test(digits) && (alone || after.startsWith(YEAR))) {
    return ZEROS.map((zero) => chineseDigits(digits, zero));
  }
  const numeral = chineseNumeral(Number(digits));
  // A single character would find nearly everything.
  if (digits.startsWith('0') || (alone && [...numeral].length === 1)) return [];
  const counted = after !== '' && COUNTED_BY.includes(after.charAt(0));
  const spoken = numeral.replace(TWO, SPOKEN_TWO);
  return counted || digits.length > 1 ? [...new Set([spoken, numeral])] : [numeral];
}

/** Only what is written as numbers are: 千万 and 一一 are words. */
function inDigits(numeral: string): string[] {
  const value = chineseNumber(numeral);
  if (value === undefined) return [];
  const plain = plainNumeral(numeral);
  if (YEAR_NUMERAL.test(plain)) return [String(value)];
  if (chineseNumeral(value) !== plain) return [];
  const short = LARGE.exec(plain)?.groups;
  const head = chineseNumber(short?.head ?? '');
  return [...(short && head !== undefined ? [`${head}${short.unit ?? ''}`] : []), String(value)];
}
