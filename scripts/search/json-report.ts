import type { MarkedText } from '../../src/search/query/marks.ts';
import type { SearchQuery, SearchResult } from '../../src/search/query/result.ts';

/** What was found, for programs: facets by the values that stand in addresses. */
export function jsonReport({ text, chosen, sort }: SearchQuery, result: SearchResult): string {
  const { exact, approximate, readings, hits } = result;
  const results = hits.map(({ id, url, title, excerpt, facts, reading }) => {
    return {
      id,
      url,
      title: plain(title),
      year: Number(facts.year?.value),
      kind: facts.kind?.value,
      status: facts.status?.value,
      excerpt: plain(excerpt),
      reading,
    };
  });
  const query = { text, ...chosen, sort };
  return JSON.stringify({ query, exact, approximate, readings, results }, null, 2);
}

const plain = (parts: readonly MarkedText[]): string => parts.map(({ text }) => text).join('');
