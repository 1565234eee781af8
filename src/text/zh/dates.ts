import { CHINESE_NUMERALS } from '../numerals.ts';

const DIGIT = `[0-9０-９${CHINESE_NUMERALS}]`;

/** A day or month as a line of its own: 2024年1月10日, 二〇二四年一月, 2024.1.10. */
export const DATE = new RegExp(
  `^(${DIGIT}{4})\\s*(?:年\\s*(${DIGIT}{1,3})\\s*月(?:\\s*(${DIGIT}{1,3})\\s*日)?` +
    `|[-./．／－]\\s*([0-9０-９]{1,2})\\s*[-./．／－]\\s*([0-9０-９]{1,2}))$`,
  'u',
);

/** A day, month or end of a year by which something is done. */
export const LIMIT =
  /(?<year>\d{4})\s*[年./-]\s*(?:(?<month>\d{1,2})\s*[月./-]?\s*(?:(?<day>\d{1,2})\s*日?|(?<end>底|末|份)?)|(?<yearEnd>年?底|年?末))/u;

/** A day in figures: 2023年6月8日. */
export const DAY = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/u;

/** The part of a year over which something is counted. */
export const PART_OF_YEAR = /每(?:天|日|周|个?月|季|半年|学期)|[上下]半年/u;

/** What may stand behind a year that a sentence begins with: it says since or until when. */
export const OUTER = /^\s*(?:以来|以后|之后|以前|之前|起|底|末|初)/u;

/** What may stand before and behind the day of a signature. */
export const BEFORE_DAY = /^\(?(?:[^,。;:、]*\s|\p{Script=Han}{0,4}日期\s*:?\s*)?$/u;

/** What may stand behind that day. */
export const BEHIND_DAY = /^\s*(?:\)|印发)?\s*$/u;

/** What pages compute: figures and days, whole or in part. */
export const COMPUTED = /^(?:\d+年?)?(?:\d+月?)?(?:\d+日?)?$/u;

/** A year as a text names it. */
export const inYear = (year: number): string => `${year}年`;
