import type { Locale } from '../model/site.ts';
import type { Interface } from './interface-words.ts';
import { en } from './interface.en.ts';
import { zhCN } from './interface.zh-CN.ts';

export type { Interface };

const languages: Record<Locale, Interface> = { 'zh-CN': zhCN, en };

/** The words of the pages in a language. */
export function interfaceOf(locale: Locale): Interface {
  return languages[locale];
}

/** A calendar date as people write it: 2024年9月12日. */
export function formatDate(locale: Locale, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return languages[locale].date(year, month, day);
}
