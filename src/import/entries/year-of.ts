import { monthOfLine } from '../../text/dates.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import { chineseNumber } from '../../text/numerals.ts';
import { isTitleLine } from '../outline/opening.ts';
import type { SourceDocument } from '../source-document.ts';

const HEADINGS = ['一、', '（一）'] as const;
const YEAR = /(?<!\d)(?:(?:19|20)\d{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})(?!\d)/u;

/** The day on which something was written or put on a web page, not the year that it is about. */
const DAY = /(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]/u;
/** Reports signed up to this month are mostly about the year before. */
const LAST_MONTH = 3;

/** The year that a document reviews. */
export interface ReviewYear {
  year: number;
  /** Whether it was only concluded from the day on which the document is signed. */
  concluded: boolean;
}

/**
 * The year that a document reviews: the one that was given, else the one in its title lines or file
 * name, else concluded from its last date line or the day on which a web page says it was put there. A year in its text is often another one.
 */
export function yearOf(
  document: SourceDocument,
  given: string | undefined,
): ReviewYear | undefined {
  const lines = document.blocks.map((block) => block.text);
  const end = lines.findIndex((line) => !isTitleLine(line) || enumeratorAt(line, 0, HEADINGS));
  const head = end === -1 ? lines : lines.slice(0, end);
  const titles = head.filter((line) => !DAY.test(line));
  for (const place of [given, ...titles, document.name]) {
    const match = YEAR.exec(place?.normalize('NFKC') ?? '');
    if (match) return { year: chineseNumber(match[0]) ?? Number(match[0]), concluded: false };
  }
  const signed = lines.map(monthOfLine).findLast((date) => date !== undefined);
  const written = signed ?? head.map(monthIn).find((date) => date !== undefined);
  if (!written) return undefined;
  const { year, month } = written;
  return { year: month <= LAST_MONTH ? year - 1 : year, concluded: true };
}

/** Year and month of a day inside a line: 发布时间：2021-12-31. */
function monthIn(line: string): { year: number; month: number } | undefined {
  const [, year, month] = DAY.exec(line) ?? [];
  return year === undefined || month === undefined
    ? undefined
    : { year: Number(year), month: Number(month) };
}
