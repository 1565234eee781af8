import type { Profile } from '../../model/profile.ts';
import type { Locale } from '../../model/site.ts';

/** The lists of a ledger, in the order in which they stand on its page. */
export const LEDGER_VIEWS = ['items', 'problems', 'tasks', 'duties'] as const;

export type LedgerView = (typeof LEDGER_VIEWS)[number];

/** The words of a review's ledger. */
export interface LedgerWords {
  /** The heading of the page, and of the first sheet. */
  title(review: string): string;
  /** The name of the choice between the lists, and of the choice of all. */
  choose: string;
  all: string;
  views: Record<LedgerView, string>;
  printHint: string;
  number: string;
  result: string;
  /** What is wrong, in the words of the document. */
  shown: string;
  task: string;
  target: string;
  answers: string;
  /** The row of a measure as such, among its tasks. */
  whole: string;
  /** Who answers for what nobody is named for. */
  nobody: string;
  /** Of a measure without a name or a day. */
  unstated: string;
  noProblem: string;
  noMeasure: string;
  /** The head of the column that says until when, and where it stands. */
  dueStanding: string;
  measureStanding: string;
  problemStatus: string;
  /** The measures of which a follow-up speaks. */
  about(measures: readonly string[]): string;
  /** What the counts above a list count. */
  counts: Record<'unanswered' | 'tasks' | 'offices' | 'nobody', string>;
  /** How many things somebody answers for. */
  duties(count: number): string;
  emptyList: string;
  empty: string;
}

export type LedgerTerms = Pick<Profile['terms'][Locale], 'entries' | 'lists' | 'ledger'>;
