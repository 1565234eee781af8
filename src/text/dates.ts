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
  const [, year, month, day, plainMonth, plainDay] = DATE.exec(line) ?? [];
  const numbers = [year, month ?? plainMonth, day ?? plainDay].map(
    (part) => part && (chineseNumber(part) ?? arabicNumber(part)),
  );
  if (numbers.some((part) => typeof part !== 'number')) return undefined;
  const [y, m, d] = numbers.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  return `${y}-${m}-${d}`;
}
