import type { Locale } from '../model/site.ts';
import { en } from './en/index.ts';
import type { Words } from './words.ts';
import { zhCN } from './zh-CN/index.ts';

/** The folder of each language that a site may be written in. */
const LANGUAGES: Record<Locale, Words> = { 'zh-CN': zhCN, en };

/** All words of a language. A browser gets those of search alone, by `loadSearchWords`. */
export const wordsOf = (locale: Locale): Words => LANGUAGES[locale];
