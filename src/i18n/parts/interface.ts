import type { FileKind } from '../../model/file-type.ts';
import type { SearchExample } from '../../text/search-example.ts';

/** The words of the site's pages. What a genre calls its things comes from its profile. */
export interface Interface {
  /** zh_CN: Open Graph asks for a territory too, which says how the words are spelt. */
  openGraph: string;
  skip: string;
  home: string;
  reviews: string;
  search: string;
  searchLabel(things: string[]): string;
  searchHint(example: string): string;
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
  ledger: string;
  original: string;
  cards: string;
  print: string;
  printHint: string;
  preamble: string;
  listed: string;
  nil: string;
  outside: string;
  selfFound: string;
  recordedLater: string;
  continues: string;
  continuedBy: string;
  noFollowUps(followUp: string): string;
  /** Nobody has looked for the links by which more could be said; of lists of entries, those named. */
  unlinked: string;
  unlinkedLists(lists: readonly string[]): string;
  /** The page that says what every word of the site means. */
  legend: string;
  overdue: string;
  compared: string;
  found: { new: string; again: string; earlier: string; absent: string };
  responsible: string;
  due: string;
  attachments: string;
  /** What a file is, by its extension in capitals and its kind. */
  fileType(extension: string, kind: FileKind): string;
  byteCount(count: string): string;
  /** What tells whether a file is still the one that was published. */
  checksum: string;
  reportsOn: string;
  verifiedBy: string;
  tasks: string;
  targets: string;
  reported: string;
  /** What became of a target. */
  outcomes: Record<
    | 'met'
    | 'late'
    | 'missed'
    | 'under-way'
    | 'incomparable'
    | 'unjudged'
    | 'dropped'
    | 'awaited'
    | 'unreported'
    | 'unlinked'
    | 'unknown',
    string
  >;
  promised: string;
  lastActual: string;
  /** How a target stands to what had been reached before. */
  promise: { raised: string; equal: string; lowered: string };
  /** What a report states about itself, beside what the site counts. */
  claims: Record<
    'aspects' | 'problems' | 'done' | 'partial' | 'open' | 'dropped' | 'unmentioned',
    string
  >;
  inReview: string;
  claimTable: {
    title: string;
    claim: string;
    stated: string;
    counted: string;
    compared: string;
    agrees: string;
    differs(difference: number): string;
    unstated: string;
    unknown: string;
    /** What the counted numbers are, in a sentence. */
    note: string;
  };
  /** Several things as one phrase. */
  list(items: readonly string[]): string;
  status: string;
  theme: string;
  themes: string;
  source: string;
  noTheme: string;
  trends: string;
  data: string;
  feed: string;
  noReview: string;
  awaited: string;
  awaitedNote: string;
  allOf(count: number): string;
  recurring: string;
  recurringNote: string;
  times(count: number): string;
  otherYears: string;
  wording: { same: string; changed: string; other: string };
  sameProblem: string;
  similar: string;
  /** By what they were found, and that it proves nothing. */
  similarNote: string;
  previous: string;
  next: string;
  previousReview: string;
  nextReview: string;
  cite: string;
  copyCitation: string;
  copied: string;
  permalink: string;
  facts: string;
  asOf(date: string): string;
  contentVersion(version: string): string;
  /** Stands on every page and sheet of a site that is not public. */
  forAudience(audience: string): string;
  appearance: {
    title: string;
    /** The same, as short as a button has room for. */
    button: string;
    colours: string;
    system: string;
    light: string;
    dark: string;
    contrast: string;
    standard: string;
    high: string;
    size: string;
    sizes: { standard: string; large: string; larger: string };
  };
  organisation: string;
  signed: string;
  recorded: string;
  empty: {
    reviews: string;
    /** Of a review that holds nothing yet. */
    review: string;
    problems: string;
    measures: string;
    themes: string;
    themeProblems: string;
    themeYear: string;
    causes: string;
    measuresOf: string;
    problemsOf: string;
  };
  notFound: { title: string; text: string };
  noScript: string;
  /** How to search, in a sentence, and more of it by examples. */
  searchEmpty: string;
  searchHow(example: SearchExample): readonly { example: string; meaning: string }[];
  searchFailed: { title: string; remedies: readonly string[]; retry: string };
  browse: { themes: string; years: string };
  count(kind: string, count: number): string;
  yearReview(year: number): string;
  pageTitle(page: string, site: string): string;
  operators: { atLeast: string; atMost: string; about: string };
  date(year: number, month: number, day: number): string;
}
