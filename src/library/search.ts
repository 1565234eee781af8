/** Searching a built site. */
export { openIndex } from '../search/query/open-index.ts';
export { search } from '../search/query/query.ts';
export type { SearchQuery } from '../search/query/result.ts';
