import type { YEAR_PLACES } from '../../model/import-report.ts';

/** Something that speaks for a year. */
export interface YearEvidence {
  place: (typeof YEAR_PLACES)[number];
  /** The words that say it. */
  quote: string;
  /** The year that it speaks for. */
  year: number;
  /** The first and the last of the years that it can go together with. */
  from: number;
  to: number;
  /** Whether it says the year itself, and leaves nothing to conclude. */
  isSure: boolean;
}
