import { type Locale, LOCALES } from '../../src/model/site.ts';
import { en } from './en.ts';
import type { BenchWords } from './words.ts';
import { zhCN } from './zh-CN.ts';

const LANGUAGES: Record<Locale, BenchWords> = { 'zh-CN': zhCN, en };

/** All words of the benchmark in a language. */
export const wordsOf = (locale: Locale): BenchWords => LANGUAGES[locale];

/** What the words of a command say, in every language. */
export function said(pick: (words: BenchWords) => string): Record<Locale, string> {
  const texts = LOCALES.map((locale) => [locale, pick(wordsOf(locale))]);
  return Object.fromEntries(texts) as Record<Locale, string>;
}
