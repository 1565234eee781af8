import type { Locale } from '../model/site.ts';
import type { SearchWords } from './parts/search-words.ts';

/** Loads the words of search in a language: a browser loads those, and no others. */
export async function loadSearchWords(locale: Locale): Promise<SearchWords> {
  const { search } = (await import(`./${locale}/search.ts`)) as { search: SearchWords };
  return search;
}
