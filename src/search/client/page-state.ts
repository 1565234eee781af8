import type { SearchWords } from '../../i18n/words.ts';
import type { SearchQuery, SearchResult } from '../query/result.ts';
import type { Facet } from '../record.ts';
import type { Nothing } from './why-nothing.ts';

/** The answer to a query. */
export interface Answer {
  query: SearchQuery;
  result: SearchResult;
  /** Why it is empty, once that is found out. */
  nothing?: Nothing;
}

/** What the search page shows. */
export interface PageState {
  /** `idle` when nothing is asked for; `done` when the answer to the query is there. */
  phase: 'idle' | 'searching' | 'done' | 'failed';
  /** What the address asks for, which controls and links change. */
  query: SearchQuery;
  /** Until the answer to the query is there, the one before. A query without words to look for has none. */
  answer?: Answer | undefined;
}

/** What the parts of the search page need besides. */
export interface PageContext {
  words: SearchWords;
  /** The names of the facets. */
  facets: Record<Facet, string>;
  /** The folder of the server that the site stands in. */
  base: string;
  /** The facets all of whose values are shown: there may be hundreds, which would take time with every key. */
  unfolded: ReadonlySet<Facet>;
  unfold(facet: Facet): void;
  /** Asks for another query: in a new entry of the history, or in place of the one before. */
  visit(query: SearchQuery, how?: 'pushState' | 'replaceState'): void;
}
