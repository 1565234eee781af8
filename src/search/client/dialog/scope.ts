import type { Facet } from '../../record.ts';
import type { SearchQuery } from '../../query/result.ts';

/** A part of the site that a reader can keep a search to. */
export interface Scope {
  facet: Facet;
  value: string;
  /** What it is called. */
  label: string;
}

/** The choice of facets that scopes stand for. */
export function chosenBy(scopes: readonly Scope[]): SearchQuery['chosen'] {
  return Object.fromEntries(scopes.map(({ facet, value }) => [facet, [value]]));
}
