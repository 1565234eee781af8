import type { Origin } from '../../compare/recurrence.ts';
import type { StatusGroup } from '../../compare/status-groups.ts';

/** How many of what; what there is none of is left out. */
export type Counts = readonly { label: string; count: number }[];

/** The words of the page that compares the years, and of its charts. */
export interface ChartWords {
  description: string;
  /** The summary of the table behind a chart. */
  table: string;
  tableOf(chart: string): string;
  total: string;
  day: string;
  years: string;
  yearEnd(year: number): string;
  /** What a drawing shows, number by number, for those who cannot see it. */
  alt(title: string, numbers: readonly { label: string; text: string }[]): string;
  count(count: number): string;
  /** Sentences as one paragraph. */
  paragraph(sentences: readonly string[]): string;
  themes: {
    title: string;
    sentence(facts: { from: number; to: number; reviews: number; problems: number }): string;
    most(themes: readonly string[], count: number): string;
    change(year: number, count: number, before: { year: number; count: number }): string;
    note: string;
  };
  closure: {
    title: string;
    sentence(day: string, problems: number, counts: Counts): string;
    note(groups: Record<StatusGroup, string>): string;
    panel(review: string, problems: number): string;
    older(before: string): string;
    left(reviews: readonly string[]): string;
    empty: string;
  };
  promises: {
    title: string;
    sentence(targets: number, counts: Counts): string;
    note: string;
    none: string;
    empty: string;
    each: {
      title: string;
      sentence(targets: number, since: number): string;
      furthest(metric: string, year: number, promised: string, reported: string): string;
      note: string;
      older(before: number): string;
    };
    repeated: {
      title: string;
      sentence(figures: number): string;
      change(metric: string, first: DatedFigure, last: DatedFigure, by: number): string;
      note: string;
      figure: string;
      /** What some years called a figure that the latest calls otherwise. */
      otherName(other: { name: string; years: readonly number[] }): string;
    };
  };
  recurrence: {
    title: string;
    sentence(year: number, problems: number, again: number): string;
    note: string;
    origins: Record<Origin, string>;
    empty: string;
    /** Nobody has looked for problems that are found again. */
    unlinked: string;
    trails: {
      title: string;
      sentence(trails: number): string;
      longest(titles: readonly string[], times: number): string;
      note: string;
      more(shown: number, times: number): string;
      problem: string;
      times: string;
      found: string;
      notFound: string;
    };
  };
}

/** A figure in words with its year. */
export interface DatedFigure {
  year: number;
  text: string;
}
