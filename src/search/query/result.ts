import type { Facet, SearchRecord } from '../record.ts';
import type { MarkedText } from './marks.ts';

/** What somebody asks for. */
export interface SearchQuery {
  /** As typed. */
  text: string;
  /** What results are narrowed to: any of the values of each facet. */
  chosen: Partial<Record<Facet, string[]>>;
  sort: 'relevance' | 'date';
  /** Whether results are put together by year: then `limit` is how many each year has. */
  byYear: boolean;
  /** How many results are wanted. */
  limit: number;
}

/** Another way to find what was meant: the words that it looked for instead. */
export interface Reading {
  /** `figure`: the number in other digits; `sound`: by pinyin; `spelling`: one character wrong, missing or too many. */
  kind: 'figure' | 'sound' | 'spelling';
  text: string;
}

/** An entry that was found, as its result shows it. */
export interface SearchHit {
  id: string;
  /** Where its card is, below the site's home page. */
  url: string;
  /** The folded words that it contains, to be marked there. */
  words: string[];
  /** What it is; facets that it has nothing of are absent. */
  facts: SearchRecord['facets'];
  title: MarkedText[];
  excerpt: MarkedText[];
  /** How it was found when it does not contain the words. */
  reading?: Reading;
}

/** How many results one of a facet's values has, with everything else that is chosen. */
export interface FacetCount {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

/** A theme whose title contains the words of a query. */
export interface ThemeSuggestion {
  /** Its id. */
  value: string;
  title: MarkedText[];
  /** How many entries it has. */
  count: number;
}

/** The answer to a query. */
export interface SearchResult {
  /** How many entries contain the words. */
  exact: number;
  /** How many more were found by other readings. */
  approximate: number;
  /** The readings that found something, the likeliest first. */
  readings: Reading[];
  hits: SearchHit[];
  themes: ThemeSuggestion[];
  /** How many results each year has, the latest first. */
  years: { year: string; count: number }[];
  /** For each facet the values that have results or are chosen. */
  facets: Record<Facet, FacetCount[]>;
}
