import type { TargetOutcome } from '../../compare/target-outcome.ts';
import type { Standing } from '../../model/status.ts';
import type { Interface } from './interface.ts';

/** What the legend says: what every word means that the site says of an entry. */
export interface LegendWords {
  /** What the page is for. */
  lead: string;
  term: string;
  meaning: string;
  statuses: { title: string; note: string; meanings: Record<Standing, string> };
  outcomes: { title: string; note: string; meanings: Record<TargetOutcome, string> };
  derived: { title: string; note: string; overdue: string };
  found: { title: string; note: string; meanings: Record<keyof Interface['found'], string> };
  wording: { title: string; meanings: Record<keyof Interface['wording'], string> };
  promise: { title: string; meanings: Record<keyof Interface['promise'], string> };
  claims: { title: string; meanings: Record<keyof Interface['claims'], string> };
  unlinked: string;
}
