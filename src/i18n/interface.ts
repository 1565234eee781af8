import type { Locale } from '../model/site.ts';
import { wordsOf } from './languages.ts';
import type { Interface } from './parts/interface.ts';

export type { Interface };

/** The words of the pages in a language. */
export function interfaceOf(locale: Locale): Interface {
  return wordsOf(locale).interface;
}

/** A calendar date as people write it: 2024年9月12日. */
export function formatDate(locale: Locale, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return wordsOf(locale).interface.date(year, month, day);
}
