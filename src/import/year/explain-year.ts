import { message } from '../../i18n/messages.ts';
import type { Locale } from '../../model/site.ts';
import { shortenToWidth } from '../../text/display-width.ts';
import type { YearEvidence } from './year-evidence.ts';
import { type ReviewYear, speaksAgainst } from './year-of.ts';

/** So many reasons are told. */
const MOST = 3;
/** How much of a title is quoted, in columns. */
const QUOTE_WIDTH = 48;

/** What has to be confirmed about the year of a review: nothing where it is plain, or somebody gave it. */
export function yearDoubt({ year, isGiven, isCertain, evidence }: ReviewYear, locale: Locale) {
  if (isGiven || isCertain) return [];
  const reasons = evidence.filter((each) => each.year === year);
  const others = against(evidence, year, locale);
  const details = {
    year,
    reasons: listed(
      reasons.map((each) => named(each, locale)),
      locale,
    ),
    others,
  };
  return [message(locale, others === '' ? 'confirm-year' : 'confirm-year-against', details)];
}

/** What is told where somebody gave a year, and the document speaks for another. */
export function yearNote({ year, isGiven, evidence }: ReviewYear, locale: Locale): string[] {
  const others = against(evidence, year, locale);
  return isGiven && others !== '' ? [message(locale, 'year-given-against', { year, others })] : [];
}

/** The year with all that speaks for it and against it, in one line. */
export function yearLine(
  year: number,
  evidence: readonly Pick<YearEvidence, 'place' | 'quote' | 'year'>[],
  locale: Locale,
): string {
  const reasons = evidence.map((each) => saying(each, locale));
  return message(locale, 'year-found', { year, reasons: listed(reasons, locale) });
}

function against(evidence: readonly YearEvidence[], year: number, locale: Locale): string {
  const others = evidence.filter((each) => speaksAgainst(each, year));
  return listed(
    others.map((each) => saying(each, locale)),
    locale,
  );
}

type Quoted = Pick<YearEvidence, 'place' | 'quote' | 'year'>;

const saying = (each: Quoted, locale: Locale): string =>
  message(locale, 'year-said', { from: named(each, locale), year: each.year });

const named = ({ place, quote }: Quoted, locale: Locale): string =>
  message(locale, `year-from-${place}`, { quote: shortenToWidth(quote, QUOTE_WIDTH) });

const listed = (reasons: readonly string[], locale: Locale): string =>
  [...new Set(reasons)].slice(0, MOST).join(message(locale, 'year-and'));
