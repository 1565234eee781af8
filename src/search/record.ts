/** What results can be narrowed by. */
export const FACETS = [
  'kind',
  'year',
  'theme',
  'status',
  'review',
  'aspect',
  'organisation',
  'source',
] as const;

export type Facet = (typeof FACETS)[number];

/** One of the things a facet can be. */
export interface FacetValue {
  /** What stands in addresses. */
  value: string;
  /** What people read. */
  label: string;
}

/** What search knows of a review or entry. */
export interface SearchRecord {
  id: string;
  /** Where it stands on the site, below the base. */
  url: string;
  title: string;
  /**
   * What else can be found of it, and is shown around the words: its text first, then what its front matter
   * says. No word is found across two of them.
   */
  texts: string[];
  /** The day it is from, or its year. */
  date: string;
  facets: Partial<Record<Facet, FacetValue>>;
}
