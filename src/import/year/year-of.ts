import type { Profile } from '../../model/profile.ts';
import type { SourceDocument } from '../source-document.ts';
import { yearEvidence } from './evidence.ts';
import type { YearEvidence } from './year-evidence.ts';
import { YEAR_PLACES } from '../../model/import-report.ts';

/** The year that a document reviews, and why. */
export interface ReviewYear {
  year: number;
  /** Whether somebody said so when importing it. */
  isGiven: boolean;
  /** Whether the document says so itself, and nothing in it speaks for another year. */
  isCertain: boolean;
  /** All that was found, what weighs most first. */
  evidence: YearEvidence[];
}

/**
 * How much each place weighs where it says the year, and where the year is only concluded from it. A title
 * outweighs any two others, and gives way to the agreement of all.
 */
const WEIGHTS: Record<YearEvidence['place'], readonly [sure: number, concluded: number]> = {
  title: [8, 5],
  period: [5, 2],
  file: [4, 1],
  signed: [3, 3],
  heading: [4, 2],
  page: [2, 2],
  mention: [1, 1],
};

const weightOf = ({ place, isSure }: YearEvidence): number => WEIGHTS[place][isSure ? 0 : 1];

/** Whether something that was found speaks for another year. */
export const speaksAgainst = ({ from, to }: YearEvidence, year: number): boolean =>
  year < from || year > to;

/**
 * The year that a document reviews: the one that was given, else the one for which most speaks in its title,
 * opening, headings, signature and file name. Undefined where nothing does.
 */
export function yearOf(
  document: SourceDocument,
  profile: Profile,
  given: number | undefined,
): ReviewYear | undefined {
  const evidence = yearEvidence(document, profile).sort(
    (a, b) =>
      weightOf(b) - weightOf(a) || YEAR_PLACES.indexOf(a.place) - YEAR_PLACES.indexOf(b.place),
  );
  const year = given ?? heaviest(evidence);
  if (year === undefined) return undefined;
  const isSaid = evidence.some((each) => each.isSure && each.year === year);
  const isCertain = isSaid && !evidence.some((each) => speaksAgainst(each, year));
  return { year, isGiven: given !== undefined, isCertain, evidence };
}

/** The year for which most speaks; of several, the one that the weightiest place says. */
function heaviest(evidence: readonly YearEvidence[]): number | undefined {
  const sums = new Map<number, number>();
  const counted = new Set<string>();
  for (const each of evidence) {
    // Ten headings say no more than one.
    const key = `${each.place} ${each.year}`;
    if (!counted.has(key)) sums.set(each.year, (sums.get(each.year) ?? 0) + weightOf(each));
    counted.add(key);
  }
  const most = Math.max(...sums.values());
  return [...sums].find(([, sum]) => sum === most)?.[0];
}
