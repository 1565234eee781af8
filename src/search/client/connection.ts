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
  let turn = 0;
  let settle: ((answer: SearchResult | 'failed' | undefined) => void) | undefined;
  let worker: Worker | undefined = startWorker();

  function startWorker(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.turn === turn) settle?.(data.result ?? fail());
    });
    started.addEventListener('error', () => settle?.(fail()));
    return started;
  }

  /** A module that could not be loaded is not asked for again by the same worker: the next query has another. */
  function fail(): 'failed' {
    worker?.terminate();
    worker = undefined;
    return 'failed';
  }

  return {
    ask: (query) =>
      new Promise((resolve) => {
        settle?.(undefined);
        settle = resolve;
        turn += 1;
        const request: SearchRequest = { turn, base: new URL(base, location.href).href, query };
        worker ??= startWorker();
        worker.postMessage(request);
      }),
  };
}
