import { chineseNumber } from './numerals.ts';
import { simplifyInPlace } from './scripts.ts';
import { inYear } from './zh/dates.ts';
import {
  FIRST_OF_REPUBLIC,
  FORMS,
  MONTH_WORDS,
  OTHERS,
  REPUBLIC,
  type YearForm,
  YEAR_WORDS,
  ZERO,
} from './zh/years.ts';

interface Month {
  year: number;
  /** From 1; undefined where the whole year is meant. */
  month?: number | undefined;
}

/** A year, or the time from one to another, as a text names it. */
export interface NamedYear {
  form: YearForm;
  first: Month;
  last: Month;
  /** Whether it is called a whole year: 2023年度. */
  isAnnual: boolean;
  /** The words, in plain figures. */
  quote: string;
  /** Where they begin in the plain form of the text ({@link plainDates}). */
  start: number;
}

const SPACED = /(?<!\d\s?)([12])\s(\d)\s(\d)\s(\d)(?!\s?\d)/gu;

/** A text as dates are read in it: half width, simplified, with figures for Chinese ones. */
export function plainDates(text: string): string {
  return simplifyInPlace(text.normalize('NFKC'))
    .replace(/[‐‑‒―−]/gu, '-')
    .replace(SPACED, '$1$2$3$4')
    .replace(YEAR_WORDS, (words) =>
      Array.from(words, (digit) => (ZERO.includes(digit) ? 0 : chineseNumber(digit))).join(''),
    )
    .replace(MONTH_WORDS, (words) => String(chineseNumber(words) ?? words))
    .replace(REPUBLIC, (_, years: string) => inYear(Number(years) + FIRST_OF_REPUBLIC));
}

/**
 * The years that a text names for what it is about: not those of document numbers, of other documents and rules,
 * of plans for several years, and no numbers that only look like years.
 */
export function namedYears(text: string): NamedYear[] {
  const blank = (found: string): string => ' '.repeat(found.length);
  // A name that stands alone in its marks is no other document.
  let left = plainDates(text).replace(/^(\s*)《([^《》]+)》(\s*)$/u, '$1 $2 $3');
  for (const other of OTHERS) left = left.replace(other, blank);
  const found: NamedYear[] = [];
  for (const { form, pattern } of FORMS) {
    left = left.replace(pattern, (quote: string, ...rest: unknown[]) => {
      const [start, , groups] = rest.slice(-3) as [number, string, Groups];
      const times = timesOf(form, groups);
      if (!times) return quote;
      found.push({
        ...{ form, ...times, quote: quote.trim(), start },
        isAnnual: groups['annual'] !== undefined,
      });
      return blank(quote);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

type Groups = Record<string, string | undefined>;

/** From when to when the words mean; nothing where the calendar has no such month. */
function timesOf(form: YearForm, groups: Groups): Pick<NamedYear, 'first' | 'last'> | undefined {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const year = century(Number(groups['y']));
  const later = century(number(groups['y2']) ?? year);
  const month = number(groups['m'] ?? groups['m1']);
  const to = number(groups['m2']);
  const first = { year, month };
  if ([month, to].some((each) => each !== undefined && (each < 1 || each > 12))) return undefined;
  switch (form) {
    case 'months':
      return { first, last: { year: later, month: to ?? 12 } };
    case 'month':
    case 'day': {
      const at = { year, month: month ?? to };
      return { first: at, last: at };
    }
    default:
      if (later < year) return undefined;
      return { first, last: { year: groups['half'] === undefined ? later : year } };
  }
}

/** A year of two figures is one of this century. */
const century = (year: number): number => (year < 100 ? 2000 + year : year);
