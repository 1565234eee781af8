import type { Locale } from '../model/site.ts';
import { en } from './interface.en.ts';
import { zhCN } from './interface.zh-CN.ts';

/** The words of the site's pages. What a genre calls its things comes from its profile. */
export interface Interface {
  skip: string;
  home: string;
  reviews: string;
  search: string;
  searchLabel(things: string[]): string;
  searchHint: string;
  searchButton: string;
  breadcrumbs: string;
  mainNavigation: string;
  outline: string;
  years: string;
  year: string;
  kind: string;
  latest: string;
  allYears: string;
  full: string;
  original: string;
  cards: string;
  print: string;
  printHint: string;
  preamble: string;
  stated: string;
  listed: string;
  statedAspects: string;
  statedProblems: string;
  statedDone: string;
  statedOpen: string;
  nil: string;
  outside: string;
  recordedLater: string;
  continues: string;
  continuedBy: string;
  noFollowUps(followUp: string): string;
  overdue: string;
  compared: string;
  found: { new: string; again: string; absent: string };
  responsible: string;
  due: string;
  about: string;
  verifiedBy: string;
  tasks: string;
  targets: string;
  reported: string;
  notReported: string;
  outcomes: { met: string; missed: string; notYet: string };
  organisation: string;
  signed: string;
  recorded: string;
  empty: { reviews: string; problems: string; measures: string };
  notFound: { title: string; text: string };
  noScript: string;
  searchFailed: string;
  noResults(query: string): string;
  results(count: number): string;
  searchEmpty: string;
  searching: string;
  count(kind: string, count: number): string;
  yearReview(year: number): string;
  pageTitle(page: string, site: string): string;
  partOf(review: string): string;
  operators: { atLeast: string; atMost: string; about: string };
  date(year: number, month: number, day: number): string;
}

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
