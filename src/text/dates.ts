import { arabicNumber, chineseNumber } from './numerals.ts';
import { DATE, DAY, LIMIT } from './zh/dates.ts';

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
  const [whole] = DAY.exec(text.normalize('NFKC')) ?? [];
  return whole === undefined ? undefined : dueDate(whole);
}
