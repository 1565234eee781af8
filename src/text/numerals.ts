const DIGITS = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));
DIGITS.set('〇', 0).set('○', 0).set('两', 2);
const POWERS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The characters that Chinese numerals are made of, for use inside a regular expression's brackets. */
export const CHINESE_NUMERALS = [...DIGITS.keys(), ...POWERS.keys()].join('');

/**
 * Reads a Chinese numeral (三十六, 两百, 二〇二一).
 * @returns its value, or undefined when it is no number
 */
export function chineseNumber(text: string): number | undefined {
  const characters = [...text];
  if (characters.length === 0) return undefined;
  if (characters.every((character) => DIGITS.has(character))) {
    return Number(characters.map((character) => DIGITS.get(character)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const value = DIGITS.get(character);
    const power = POWERS.get(character);
    if (value !== undefined) {
      digit = value;
    } else if (power === undefined) {
      return undefined;
    } else if (power >= 10_000) {
      total += (section + (digit ?? 0)) * power;
      section = 0;
      digit = undefined;
    } else {
      section += (digit ?? 1) * power;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

const NUMERALS = [...'零一二三四五六七八九'];

/** Writes a whole number below a million millions as a Chinese numeral (二十, 一百零五, 三千); others as digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e12) return String(value);
  if (value === 0) return '零';
  const groups = [
    { group: Math.floor(value / 1e8), unit: '亿' },
    { group: Math.floor(value / 1e4) % 1e4, unit: '万' },
    { group: value % 1e4, unit: '' },
  ];
  let written = '';
  for (const { group, unit } of groups) {
    if (group === 0) continue;
    if (written !== '' && group < 1000) written += '零';
    written += `${belowTenThousand(group)}${unit}`;
  }
  // 十二 and 十万, but 一百一十二.
  return written.replace(/^一十/u, '十');
}

function belowTenThousand(value: number): string {
  let written = '';
  for (const [place, digit] of [...String(value).padStart(4, '0')].entries()) {
    if (digit === '0') {
      if (written !== '' && !written.endsWith('零')) written += '零';
    } else {
      written += `${NUMERALS[Number(digit)] ?? ''}${['千', '百', '十', ''][place] ?? ''}`;
    }
  }
  return written.replace(/零$/u, '');
}

/** Writes digits one by one, as years are read (二〇二一). */
export const chineseDigits = (digits: string, zero: '〇' | '零'): string =>
  Array.from(digits, (digit) => (digit === '0' ? zero : (NUMERALS[Number(digit)] ?? digit))).join(
    '',
  );

/** Reads digits of either width, with or without separators (１２, 3,100, 1.5). */
export function arabicNumber(text: string): number | undefined {
  const value = Number(text.normalize('NFKC').replace(/[,\s]/gu, ''));
  return text === '' || !Number.isFinite(value) ? undefined : value;
}
