import type { Locale } from '../model/site.ts';

/** The words of the search page and dialog; a browser loads those of the site's language alone. */
export interface SearchWords {
  /** How many results there are. */
  results(count: number): string;
}

/** Loads the words of search in a language. */
export async function loadSearchWords(locale: Locale): Promise<SearchWords> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./search.zh-CN.ts')).searchZhCN;
    case 'en':
      return (await import('./search.en.ts')).searchEn;
  }
}
