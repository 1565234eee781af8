import type { SearchIndex } from './open-index.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';

/** Words that may have been meant. */
export interface NearReading {
  kind: 'sound' | 'spelling';
  words: QueryWord[];
}

/** Words that may have been meant by a query that finds nothing, the likeliest first. */
export async function* nearReadings(
  _index: SearchIndex,
  _query: ParsedQuery,
): AsyncGenerator<NearReading> {}
