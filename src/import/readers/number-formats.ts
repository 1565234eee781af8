import { chineseDigits, chineseNumeral } from '../../text/numerals.ts';

/** Writes the number of a list item; undefined beyond what the format counts. */
type NumberFormat = (value: number) => string | undefined;

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Beyond it Roman numerals are digits, as in Word; a list that long is an attack. */
const ROMAN_LIMIT = 32_767;
/** Word repeats a letter (aa, bbb) up to this often. */
const LETTER_REPEATS = 30;

function roman(value: number): string | undefined {
  if (value < 1 || value > ROMAN_LIMIT) return undefined;
  let left = value;
  let written = '';
  for (const [letters, worth] of ROMAN) {
    written += letters.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}

/** a … z, aa, bb. */
function repeatedLetter(value: number): string | undefined {
  const times = Math.ceil(value / 26);
  if (value < 1 || times > LETTER_REPEATS) return undefined;
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(times);
}

/** a … z, aa, ab. */
function letters(value: number): string | undefined {
  if (value < 1) return undefined;
  let written = '';
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26)) {
    written = String.fromCodePoint(0x61 + ((left - 1) % 26)) + written;
  }
  return written;
}

/** The characters of one row of Unicode, which begin at 1. */
const row =
  (...ranges: readonly (readonly [first: number, count: number])[]): NumberFormat =>
  (value) => {
    let left = value - 1;
    for (const [first, count] of ranges) {
      if (left >= 0 && left < count) return String.fromCodePoint(first + left);
      left -= count;
    }
    return undefined;
  };

const cycle =
  (characters: string): NumberFormat =>
  (value) =>
    value < 1 ? undefined : [...characters][(value - 1) % [...characters].length];

/** Numerals as on cheques, made of the ordinary ones; 十 at the beginning is 壹拾. */
const legal =
  (digits: string): NumberFormat =>
  (value) =>
    [...chineseNumeral(value).replace(/^十/u, '一十')]
      .map(
        (character) =>
          [...digits]['零一二三四五六七八九十百千万亿'.indexOf(character)] ?? character,
      )
      .join('');

const upper =
  (format: NumberFormat): NumberFormat =>
  (value) =>
    format(value)?.toUpperCase();

const lower =
  (format: NumberFormat): NumberFormat =>
  (value) =>
    format(value)?.toLowerCase();

/** How list items are numbered, by what all office formats have in common. */
export const NUMBER_FORMATS = {
  decimal: String,
  'decimal-two-digits': (value) => String(value).padStart(2, '0'),
  'decimal-wide': (value) =>
    String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  circled: row([0x2460, 20], [0x3251, 15], [0x32b1, 15]),
  'with-stop': row([0x2488, 20]),
  'in-parentheses': row([0x2474, 20]),
  'between-dashes': (value) => `- ${value} -`,
  'upper-letter': upper(letters),
  'lower-letter': letters,
  'upper-letter-repeated': upper(repeatedLetter),
  'lower-letter-repeated': repeatedLetter,
  'upper-roman': roman,
  'lower-roman': lower(roman),
  chinese: chineseNumeral,
  'chinese-digits': (value) => chineseDigits(String(value), '〇'),
  'chinese-legal': legal('零壹贰叁肆伍陆柒捌玖拾佰仟万亿'),
  'chinese-legal-traditional': legal('零壹貳參肆伍陸柒捌玖拾佰仟萬億'),
  'chinese-circled': row([0x3280, 10]),
  'heavenly-stems': cycle('甲乙丙丁戊己庚辛壬癸'),
  'earthly-branches': cycle('子丑寅卯辰巳午未申酉戌亥'),
} satisfies Record<string, NumberFormat>;

export type NumberFormatName = keyof typeof NUMBER_FORMATS;

/** The number as a document prints it; in digits where its format does not reach. */
export const formatNumber = (format: NumberFormatName, value: number): string =>
  (NUMBER_FORMATS as Record<NumberFormatName, NumberFormat>)[format](value) ?? String(value);

/** Numbers are short. A longer one is cut, for the file says it once and it is written at each paragraph. */
export const LONGEST_NUMBER = 64;

/**
 * A number in front of its paragraph's text. White space stands between them only where one would
 * run into the other (1. 2021年, A team); a tab is for the eye.
 */
export function numbered(number: string, text: string): string {
  if (number === '' || text === '') return `${number}${text}`;
  const end = number.at(-1) ?? '';
  const begin = text.trimStart()[0] ?? '';
  const runsOn = /[\p{L}\p{N}]/u.test(end) || (/[!-~]/u.test(end) && /[0-9A-Za-z]/u.test(begin));
  return runsOn ? `${number} ${text}` : `${number}${text}`;
}

/** Reads a whole number of an attribute. */
export function wholeNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}
