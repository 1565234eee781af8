import type { Profile } from '../../model/profile.ts';
import { type NamedYear, namedYears, plainDates } from '../../text/named-years.ts';
import { kindOf, namedKind } from '../outline/headings.ts';
import { labelsOf } from '../outline/labels.ts';
import { LONGEST_LINE } from '../outline/opening.ts';
import type { YearEvidence } from './year-evidence.ts';
import { BEFORE_DAY, BEHIND_DAY, OUTER } from '../../text/zh/dates.ts';

/** Beyond all years. */
const EVER = 9999;
/** A report signed up to this month is mostly about the year before. */
const LAST_MONTH_AFTER = 4;
/** Up to this month a year is too young for a report about it. */
const LAST_MONTH_TOO_EARLY = 2;
/** From this month on a report about the year before would be late. */
const FIRST_MONTH_TOO_LATE = 10;
/** A period that begins with the year is that year's if it lasts until this month, and a quarter's otherwise. */
const HALF_YEAR = 6;

type Said = Pick<YearEvidence, 'year' | 'from' | 'to' | 'isSure'>;

const only = (year: number, isSure = true): Said => ({ year, from: year, to: year, isSure });

/** What a day on which something was written says about the year that it is about. */
function writtenIn({ year, month = 12 }: NamedYear['last']): Said {
  return {
    year: month <= LAST_MONTH_AFTER ? year - 1 : year,
    from: month >= FIRST_MONTH_TOO_LATE ? year : year - 1,
    to: month <= LAST_MONTH_TOO_EARLY ? year - 1 : year,
    isSure: false,
  };
}

/** A line of the title. What is about two years is about the later one, unless somebody says otherwise. */
export function titleYear(line: string): YearEvidence[] {
  const said = namedIn(namedYears(line));
  return said ? [{ place: 'title', quote: line, ...said }] : [];
}

/** The name of a file; a day in it is the day on which it was saved. */
export function fileYears(name: string): YearEvidence[] {
  const quote = name.replace(/\.[^.]*$/u, '');
  const named = namedYears(quote.replaceAll('_', ' '));
  const isSaved = ({ form }: NamedYear) => form === 'day' || form === 'month';
  const said = namedIn(named.filter((each) => !isSaved(each)));
  const saved = named.findLast(isSaved);
  const found = said ?? (saved && { ...writtenIn(saved.last), from: 0, to: saved.last.year });
  return found ? [{ place: 'file', quote: name, ...found }] : [];
}

/** The year of a name; one that is called a whole year stands above others. */
function namedIn(all: readonly NamedYear[]): Said | undefined {
  const annual = all.filter(({ isAnnual }) => isAnnual);
  const named = annual.length > 0 ? annual : all;
  const [one] = named;
  if (!one) return undefined;
  const from = Math.min(...named.map(({ first }) => first.year));
  const year = Math.max(...named.map(({ last }) => last.year));
  if (one.form === 'months' && named.length === 1) return periodOf(one);
  const isSure = named.every(({ form }) => form === 'year') && from === year;
  const isEarly = one.last.month !== undefined && one.last.month <= LAST_MONTH_TOO_EARLY;
  const isMonth = one.last.month !== undefined && from === year && !isEarly;
  return { year, from: isEarly ? year - 1 : from, to: year, isSure: isSure || isMonth };
}

/** A period of months: of its year, or of the one in which most of its months are. */
function periodOf({ first, last }: NamedYear): Said {
  if (first.year === last.year) return only(last.year);
  const [before, after] = [13 - (first.month ?? 1), last.month ?? 12];
  const year = before > after ? first.year : last.year;
  return { year, from: first.year, to: last.year, isSure: false };
}

/** A heading with a year: what was put right is of the year before, what is planned is for the year after. */
export function headingYear(heading: string, profile: Profile): YearEvidence[] {
  const named = namedYears(heading).filter(({ form }) => form === 'year' || form === 'years');
  const years = named.flatMap(({ first, last }) => [first.year, last.year]);
  const year = Math.max(...years);
  if (named.length === 0 || year - Math.min(...years) > 1) return [];
  const kind = kindOf(profile, heading);
  const isName = namedKind(profile, heading) !== undefined;
  if (kind !== 'follow-up' && !isName) return [];
  return [{ place: 'heading', quote: heading.trim(), ...bySubject(year, kind) }];
}

function bySubject(year: number, kind: ReturnType<typeof kindOf>): Said {
  if (kind === 'follow-up') return { year: year + 1, from: year, to: year + 1, isSure: false };
  if (kind === 'measure') return { year: year - 1, from: year - 1, to: year, isSure: false };
  return only(year);
}

/** Where a sentence begins. */
const BEGINS = /(?:^|[。!?;\s])\s*$/u;

/** The period that a paragraph of the opening names: 2023年1月至11月, 2023年度; else the years it mentions. */
export function openingYears(line: string, profile: Profile): YearEvidence[] {
  const plain = plainDates(line);
  const named = namedYears(line);
  return named.flatMap((each, index): YearEvidence[] => {
    const { form, first, last, isAnnual, quote, start } = each;
    const behind = plain.slice(start + quote.length, named[index + 1]?.start);
    const period = (said: Said): YearEvidence[] => [{ place: 'period', quote, ...said }];
    const mention = (said: Said): YearEvidence[] => [
      { place: 'mention', quote, ...said, to: EVER, isSure: false },
    ];
    switch (form) {
      case 'months': {
        const isYear = first.month === 1 && (last.month ?? 12) >= HALF_YEAR;
        if (isYear || first.year !== last.year) return period(periodOf(each));
        return mention({ ...only(last.year), from: last.year - 1 });
      }
      case 'year': {
        if (isAnnual) return period(annual(last.year, behind, profile));
        const isSubject = BEGINS.test(plain.slice(0, start)) && !OUTER.test(behind);
        return isSubject ? mention({ ...only(last.year), from: last.year - 1 }) : [];
      }
      case 'years':
      case 'school-year': {
        const { year } = last;
        const isOne = year - first.year <= 1;
        return isOne ? period({ year, from: first.year, to: year, isSure: false }) : [];
      }
      default:
        return mention(writtenIn(last));
    }
  });
}

/** What 2023年度 in the opening says, by the words behind it. */
function annual(year: number, behind: string, profile: Profile): Said {
  const [sentence = ''] = /^[^。;]*/u.exec(behind) ?? [];
  const [clause = ''] = /^[^,]*/u.exec(sentence) ?? [];
  const kind = kindOf(profile, clause);
  const isDone = profile.statusWords.some(({ words }) =>
    words.some((word) => sentence.includes(word)),
  );
  if (isDone || kind === 'follow-up') return bySubject(year, 'follow-up');
  // A meeting is arranged (2023年度…的部署) as plans are made, in one year or the next.
  return kind === 'measure' ? { ...only(year, false), from: year - 1 } : only(year);
}

/** The day on which a web page says that it was put there; it may have been much later. */
export function pageYear(line: string): YearEvidence | undefined {
  const plain = plainDates(line);
  const day = namedYears(line).find(({ form }) => form === 'day');
  if (!day) return undefined;
  const isPut = /^\s*\d{1,2}:\d{2}/u.test(plain.slice(day.start + day.quote.length));
  const isLabelled = /:\s*$/u.test(plain.slice(0, day.start)) && day.start <= 8;
  if (!isPut && !isLabelled) return undefined;
  return { place: 'page', quote: day.quote, ...writtenIn(day.last), from: 0, to: day.last.year };
}

/** The day or month on which a line says that it was signed: a line of its own, or behind the name of the office. */
export function signedYear(line: string, profile: Profile): YearEvidence | undefined {
  if (line.length > LONGEST_LINE || labelsOf(profile).at(line, 0) !== undefined) return undefined;
  const named = namedYears(line);
  const [day] = named;
  if (!day || named.length > 1 || (day.form !== 'day' && day.form !== 'month')) return undefined;
  const plain = plainDates(line);
  const isSigned =
    BEFORE_DAY.test(plain.slice(0, day.start)) &&
    BEHIND_DAY.test(plain.slice(day.start + day.quote.length));
  return isSigned ? { place: 'signed', quote: day.quote, ...writtenIn(day.last) } : undefined;
}
