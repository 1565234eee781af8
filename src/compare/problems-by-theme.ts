import type { Graph } from '../model/graph.ts';
import type { Problem } from '../model/nodes.ts';
import type { Theme } from '../model/theme.ts';
import { yearsOf } from './years.ts';

/** How many problems of one theme each year found. */
export interface ThemeRow {
  /** Undefined for the problems that belong to no theme. */
  theme: Theme | undefined;
  /** One for each year; undefined where the year has no review, which is not the same as none found. */
  counts: (number | undefined)[];
  total: number;
}

/** Themes by years. */
export interface ProblemsByTheme {
  years: number[];
  /** The theme with the most problems first, then as themes.yaml lists them; without a theme last. */
  rows: ThemeRow[];
  /** The problems of each year, whatever their theme. */
  totals: (number | undefined)[];
}

/**
 * Counts the problems by theme and by the year of their review; several reviews of a year are added up. A
 * theme without a problem has a row of zeros, and there is a row without a theme only where it is needed.
 */
export function problemsByTheme({ reviews, themes }: Graph): ProblemsByTheme {
  const years = yearsOf(reviews).map(({ year, reviews }) => ({
    year,
    problems:
      reviews.length === 0 ? undefined : reviews.flatMap(({ problems }): Problem[] => problems),
  }));
  const rowOf = (theme: Theme | undefined): ThemeRow => {
    const counts = years.map(
      ({ problems }) => problems?.filter((problem) => problem.theme?.id === theme?.id).length,
    );
    return { theme, counts, total: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) };
  };
  const themed = themes.map(rowOf).sort((a, b) => b.total - a.total);
  const rest = rowOf(undefined);
  return {
    years: years.map(({ year }) => year),
    rows: rest.total > 0 ? [...themed, rest] : themed,
    totals: years.map(({ problems }) => problems?.length),
  };
}
