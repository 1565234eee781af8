/** The words of the search page and dialog; a browser loads those of the site's language alone. */
export interface SearchWords {
  /** How many entries contain the words, and how many more were found by other readings of them. */
  found(exact: number, approximate: number): string;
  /** That nothing is found; `narrowed` when only some of the entries were looked through. */
  foundNothing(query: string, narrowed: boolean): string;
  /** Of a query that holds nothing but punctuation. */
  noWords(query: string): string;
  searching: string;
  results: string;
  /** How a result was found that does not contain the words. */
  readings: Record<'figure' | 'sound' | 'spelling', (typed: string, read: string) => string>;
  /** The name of the facets; with how many of their values are chosen. */
  filters(chosen: number): string;
  moreValues(count: number): string;
  /** A value with its facet. */
  chosen(facet: string, value: string): string;
  remove: string;
  clear: string;
  sort: { title: string; relevance: string; date: string };
  byYear: string;
  year(year: string): string;
  entries(count: number): string;
  allOfYear(year: string, count: number): string;
  more(shown: number, all: number): string;
  /** That a page holds no more results. */
  mostShown(count: number): string;
  /** What no entry contains. */
  missing(words: readonly string[]): string;
  /** Other queries that find something. */
  ways: Record<
    'unfiltered' | 'unquoted' | 'unexcluded' | 'alone',
    (count: number, word: string) => string
  >;
  /** How many of the results paper shows. */
  shown(shown: number, all: number): string;
  /** The query on paper. */
  asked(query: string): string;
  /** The dialog that the field on every page opens. */
  dialog: {
    close: string;
    /** How to search, in sentences. */
    how: readonly string[];
    /** A scope: results of one review or kind only. */
    only(label: string): string;
    themes: string;
    inTitle: string;
    inText: string;
    all(count: number): string;
    /** What to do when the index is not there, and the link to the list that needs none. */
    failed: string;
    browse: string;
    /** What the keys do. */
    keys: { choose: string; open: string; close: string };
  };
}
