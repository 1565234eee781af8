/** What a line may not begin with (GB/T 15834-2011, 5.1): it stays with the character before it. */
const NOT_FIRST = /[。，、；：？！）》〉】〕」』”’…·～－／%％‰℃°]/u;
/** What a line may not end with: it stays with the character after it. */
const NOT_LAST = /[“‘（《〈【〔「『]/u;
/** What is narrower than a Chinese character, in every font. */
const HALF_WIDTH = /[\u0020-\u007e]/u;

/** Characters that stay together: a number with its sign, a word, a dash or an ellipsis of two. */
const BASE = '(?:[0-9A-Za-z][0-9A-Za-z.,:/-]*|——|……|.)';
const UNIT = new RegExp(`^${NOT_LAST.source}*${BASE}(?:${NOT_FIRST.source}|(?<=…)…)*`, 'u');

/**
 * The columns of a half-width character: 8pt and the space between letters, which is negative, because
 * 28 characters of 16pt are wider than the 156 mm of 28 columns.
 */
const HALF = (() => {
  const pitch = (156 / 28) * (72 / 25.4);
  return (8 + (pitch - 16)) / pitch;
})();

/**
 * How many columns of Chinese characters a text takes. Digits are half-width in the fonts in use; letters
 * differ, so lines with them are exact to within some tenths.
 */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (HALF_WIDTH.test(character) ? HALF : 1), 0);
}

/** What stands at the start of a text and may not be divided between two lines. */
export function firstUnit(text: string): string {
  return UNIT.exec(text)?.[0] ?? '';
}

/** Why the first unit of a line could not be divided, so that the line before it had to end early. */
export function reasonOf(unit: string): 'mark' | 'word' | 'half-width' {
  if (/[0-9A-Za-z]{2}|^——|^……/u.test(unit)) return 'word';
  return [...unit].length > 1 ? 'mark' : 'half-width';
}

/** How a division of a text into two lines breaks the rules, or undefined. */
export function violationBetween(line: string, next: string): string | undefined {
  const [last = '', first = ''] = [[...line].at(-1), [...next][0]];
  if (NOT_FIRST.test(first)) return `begins with ${first}`;
  if (NOT_LAST.test(last)) return `ends with ${last}`;
  if (last === first && /[—…]/u.test(first)) return `divides ${last}${first}`;
  if (/[0-9A-Za-z]$/u.test(line) && /^[0-9A-Za-z]/u.test(next)) return 'divides a number or word';
  return undefined;
}
