import type { SearchHit } from '../query/result.ts';

/**
 * Where a result leads: to its card, with the words that are to be marked there.
 * @param base the folder of the server that the site stands in
 */
export function linkOf({ url, words }: Pick<SearchHit, 'url' | 'words'>, base: string): string {
  const [page = '', place] = url.split('#', 2);
  // Folded words hold no space and no quotes.
  const query = words.length === 0 ? '' : `?${new URLSearchParams({ q: words.join(' ') })}`;
  return `${base.replace(/\/$/u, '')}${page}${query}${place === undefined ? '' : `#${place}`}`;
}
