/// <reference lib="webworker" />
import { openIndex, type Pagefind, type SearchIndex } from '../query/open-index.ts';
import { search } from '../query/query.ts';
import type { SearchQuery, SearchResult } from '../query/result.ts';

/** What the page asks the worker. */
export interface SearchRequest {
  /** Counts the requests, so that late answers are told from current ones. */
  turn: number;
  /** The address of the site's home page. */
  base: string;
  query: SearchQuery;
}

/** What the worker answers; without a result the index could not be loaded. */
export interface SearchAnswer {
  turn: number;
  result?: SearchResult;
}

let index: Promise<SearchIndex> | undefined;
let latest = 0;

/**
 * Searching has a thread of its own: the page never waits, and Pagefind, which takes its language from
 * the document, finds none here and leaves the bigrams of a query alone.
 */
self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  latest = data.turn;
  void answer(data).then((found) => {
    if (found) self.postMessage(found);
  });
});

async function answer({ turn, base, query }: SearchRequest): Promise<SearchAnswer | undefined> {
  try {
    index ??= openIndex(base, (address) => import(/* @vite-ignore */ address) as Promise<Pagefind>);
    const opened = await index;
    // More may have been typed while the index was loaded.
    return turn < latest ? undefined : { turn, result: await search(opened, query) };
  } catch {
    index = undefined;
    return { turn };
  }
}
