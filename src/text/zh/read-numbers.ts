/** What things are counted by: a single numeral before one of them is a number (三次), not part of a word (一是, 十分). */
export const COUNTED_BY =
  '次个件项人名条份场天年月日家处台套本节类种批期轮元倍户位级吨米万亿篇辆册张间所笔';

/** What makes the number after it the place in an order. */
export const ORDINAL = '第';

/** What makes the number before it a year. */
export const YEAR = '年';

/** How nothing is written where digits are read one by one. */
export const ZEROS = ['〇', '零'] as const;

/** Two as numerals are written, where people say another word for it. */
export const TWO = /^二(?=[百千万亿]|$)/u;
export const SPOKEN_TWO = '两';

/** A numeral with one form for two and for nothing. */
export const plainNumeral = (numeral: string): string =>
  numeral.replaceAll('两', '二').replaceAll(/[〇○]/gu, '零');

/** A year, digit by digit. */
export const YEAR_NUMERAL = /^[一二][一二三四五六七八九零]{3}$/u;

/** A numeral that ends with a large unit, which digits may keep: 三万 is 3万. */
export const LARGE = /^(?<head>.+)(?<unit>[万亿])$/u;
