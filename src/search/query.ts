import { bigrams, fold } from './fold.ts';

/** What somebody asked for: words that all have to be there, within the chosen filters. */
export interface SearchQuery {
  /** As typed. */
  text: string;
  years: string[];
  kinds: string[];
}

/** The part of Pagefind's interface that a query needs. */
export interface SearchIndex {
  search(
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: IndexResult[] }>;
}

interface IndexResult {
  id: string;
  data(): Promise<{ url: string; meta: Record<string, string> }>;
}

/** An entry that was found, as its card shows it. */
export interface SearchHit {
  id: string;
  url: string;
  year: string;
  kind: string;
  title: string;
  text: string;
}

/** The words of a query, folded as the index is; without repetitions. */
export function queryWords(text: string): string[] {
  return [...new Set(text.split(/\s+/u).map(fold))].filter((word) => word !== '');
}

/**
 * Finds the entries that contain all words of a query, those first whose title contains them.
 * @param limit how many are returned
 * @returns the entries, and how many there are in all
 */
export async function search(
  index: SearchIndex,
  query: SearchQuery,
  limit: number,
): Promise<{ hits: SearchHit[]; total: number }> {
  const words = queryWords(query.text);
  if (words.length === 0) return { hits: [], total: 0 };
  const filters: Record<string, { any: string[] }> = {};
  if (query.years.length > 0) filters['year'] = { any: query.years };
  if (query.kinds.length > 0) filters['kind'] = { any: query.kinds };
  // All bigrams, unquoted, give the order; phrases all score alike and say who is in.
  const ranked = await index.search(words.flatMap(bigrams).join(' '), { filters });
  let found = ranked.results;
  for (const word of words.filter((candidate) => bigrams(candidate).length > 1)) {
    const phrase = await index.search(`"${bigrams(word).join(' ')}"`, { filters });
    const ids = new Set(phrase.results.map(({ id }) => id));
    found = found.filter(({ id }) => ids.has(id));
  }
  const loaded = await Promise.all(found.map(async (result) => toHit(await result.data())));
  const hits = loaded.filter((hit) => words.every((word) => contains(hit, word)));
  const inTitle = (hit: SearchHit) => words.every((word) => fold(hit.title).includes(word));
  const ordered = [...hits.filter(inTitle), ...hits.filter((hit) => !inTitle(hit))];
  return { hits: ordered.slice(0, limit), total: ordered.length };
}

function contains({ title, text }: SearchHit, word: string): boolean {
  return fold(title).includes(word) || fold(text).includes(word);
}

function toHit({ url, meta }: { url: string; meta: Record<string, string> }): SearchHit {
  const field = (name: string) => meta[name] ?? '';
  return {
    id: field('id'),
    url,
    year: field('year'),
    kind: field('kind'),
    title: field('title'),
    text: field('text'),
  };
}
