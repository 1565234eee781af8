import { arabicNumber, CHINESE_NUMERALS, chineseNumber } from './numerals.ts';

const DIGIT = `[0-9０-９${CHINESE_NUMERALS}]`;
/** A day or month as a line of its own: 2024年1月10日, 二〇二四年一月, 2024.1.10. */
const DATE = new RegExp(
  `^(${DIGIT}{4})\\s*(?:年\\s*(${DIGIT}{1,3})\\s*月(?:\\s*(${DIGIT}{1,3})\\s*日)?` +
    `|[-./．／－]\\s*([0-9０-９]{1,2})\\s*[-./．／－]\\s*([0-9０-９]{1,2}))$`,
  'u',
);

/** Whether a line is a date and nothing else. */
export function isDateLine(line: string): boolean {
  return DATE.test(line);
}

/** The date that a line states, `YYYY-MM-DD`; undefined when it names no day. The calendar may not have it. */
export function dateOfLine(line: string): string | undefined {
  const [year, month, day] = partsOfLine(line);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return [String(year), padded(month), padded(day)].join('-');
}

/** The year and the month of a date line. */
export function monthOfLine(line: string): { year: number; month: number } | undefined {
  const [year, month] = partsOfLine(line);
  return year === undefined || month === undefined ? undefined : { year, month };
}

const padded = (part: number): string => String(part).padStart(2, '0');

function partsOfLine(line: string): (number | undefined)[] {
  const [, year, month, day, plainMonth, plainDay] = DATE.exec(line) ?? [];
  return [year, month ?? plainMonth, day ?? plainDay].map((part) =>
    part === undefined ? undefined : (chineseNumber(part) ?? arabicNumber(part)),
  );
}

const LIMIT =
  /(?<year>\d{4})\s*[年./-]\s*(?:(?<month>\d{1,2})\s*[月./-]?\s*(?:(?<day>\d{1,2})\s*日?|(?<end>底|末|份)?)|(?<yearEnd>年?底|年?末))/u;

/**
 * The day by which something is to be done, as a field says it: 2023年6月30日前, 2023年6月底 (its last day),
 * 2023年底.
 * @returns `YYYY-MM-DD`, or undefined when it names no such day (长期坚持, 立行立改)
 */
export function dueDate(text: string): string | undefined {
  const { year, month, day, yearEnd } = LIMIT.exec(text.normalize('NFKC'))?.groups ?? {};
  if (year === undefined || (month === undefined && yearEnd === undefined)) return undefined;
  const number = Number(month ?? '12');
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  const date = Number(day ?? last);
  if (number < 1 || number > 12 || date < 1 || date > last) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The first day that a text names in figures, `YYYY-MM-DD`: 2023年6月8日. */
export function dateIn(text: string): string | undefined {
  const [whole] = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/u.exec(text.normalize('NFKC')) ?? [];
  return whole === undefined ? undefined : dueDate(whole);
}
