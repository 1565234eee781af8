import type { SearchQuery, SearchResult } from '../query/result.ts';
import type { SearchAnswer, SearchRequest } from './worker.ts';

/** Asks the search index of this site. */
export interface Connection {
  /**
   * Searches for the newest query alone: an older one that is still being searched for gets no answer.
   * @returns `undefined` when a newer query has been asked, `failed` when the index cannot be loaded
   */
  ask(query: SearchQuery): Promise<SearchResult | 'failed' | undefined>;
}

/** Starts the worker that searches. */
export function connect(base: string): Connection {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let turn = 0;
  let settle: ((answer: SearchResult | 'failed' | undefined) => void) | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.turn === turn) settle?.(data.result ?? 'failed');
  });
  worker.addEventListener('error', () => settle?.('failed'));
  return {
    ask: (query) =>
      new Promise((resolve) => {
        settle?.(undefined);
        settle = resolve;
        turn += 1;
        const request: SearchRequest = { turn, base: new URL(base, location.href).href, query };
        worker.postMessage(request);
      }),
  };
}
