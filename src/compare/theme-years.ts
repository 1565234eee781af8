import type { Graph } from '../model/graph.ts';
import type { Measure, Problem } from '../model/nodes.ts';
import type { Theme } from '../model/theme.ts';
import { yearsOf } from './years.ts';

/** What the reviews of one year hold of a theme. */
export interface ThemeYear {
  year: number;
  /** Whether that year has a review at all: nothing found differs from nothing written. */
  reviewed: boolean;
  /** Whether a person has looked through what its entries are, so that it can be said to have none. */
  known: boolean;
  problems: Problem[];
  measures: Measure[];
}

/** A theme in each year from the first review to the last, the latest first. */
export function themeYears(graph: Pick<Graph, 'reviews'>, theme: Theme): ThemeYear[] {
  const isOfTheme = (entry: Problem | Measure): boolean => entry.theme?.id === theme.id;
  return yearsOf(graph.reviews)
    .map(({ year, reviews }) => ({
      year,
      reviewed: reviews.length > 0,
      known: reviews.every(({ checked }) => checked.has('kinds')),
      problems: reviews.flatMap(({ problems }) => problems).filter(isOfTheme),
      measures: reviews.flatMap(({ measures }) => measures).filter(isOfTheme),
    }))
    .reverse();
}
