import { CHINESE_NUMERALS, chineseNumber } from './numerals.ts';

const NUMBER = new RegExp(
  String.raw`^[^\d${CHINESE_NUMERALS}]*?(?<number>-?\d+(?:\.\d+)?|[${CHINESE_NUMERALS}]+)(?<unit>[^\d${CHINESE_NUMERALS}]*)$`,
  'u',
);

/**
 * The only number in a text, and what stands behind it: 2024年, 二十次, １，２００元.
 * @returns the number in figures; undefined when there is none, or more than one
 */
export function numberIn(text: string): { number: string; unit: string } | undefined {
  const plain = text.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})|\s/gu, '');
  const { number, unit = '' } = NUMBER.exec(plain)?.groups ?? {};
  if (number === undefined) return undefined;
  const value = /\d/u.test(number) ? number : chineseNumber(number);
  return value === undefined ? undefined : { number: String(value), unit };
}
