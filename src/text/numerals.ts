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

/** Reads digits of either width, with or without separators (１２, 3,100, 1.5). */
export function arabicNumber(text: string): number | undefined {
  const value = Number(text.normalize('NFKC').replaceAll(',', ''));
  return text === '' || !Number.isFinite(value) ? undefined : value;
}
