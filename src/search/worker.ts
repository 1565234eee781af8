/// <reference lib="webworker" />
import { search, type SearchHit, type SearchIndex, type SearchQuery } from './query.ts';

/** What the page asks the worker. */
export interface SearchRequest {
  /** Counts the requests, so that late answers are told from current ones. */
  turn: number;
  /** The address of the site's home page. */
  base: string;
  query: SearchQuery;
  limit: number;
}

/** What the worker answers. */
export type SearchAnswer =
  | { turn: number; failed: false; hits: SearchHit[]; total: number }
  | { turn: number; failed: true };

interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): SearchIndex;
}

let index: Promise<SearchIndex> | undefined;

/**
 * Searching has a thread of its own: the page never waits, and Pagefind, which takes its language from
 * the document, finds none here and leaves the bigrams of a query alone.
 */
self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void answer(data).then((found) => {
    self.postMessage(found);
  });
});

async function answer({ turn, base, query, limit }: SearchRequest): Promise<SearchAnswer> {
  try {
    index ??= loadIndex(base);
    return { turn, failed: false, ...(await search(await index, query, limit)) };
  } catch {
    index = undefined;
    return { turn, failed: true };
  }
}

async function loadIndex(base: string): Promise<SearchIndex> {
  const basePath = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  return pagefind.createInstance({ basePath, baseUrl: base, noWorker: true });
}
