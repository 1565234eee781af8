import type { LedgerTerms, LedgerWords } from '../parts/ledger.ts';

/** The words of ledgers in English. */
export const ledger = ({ entries, lists, ledger }: LedgerTerms): LedgerWords => ({
  title: (review) => `${review}: ${ledger}`,
  choose: 'Show',
  all: 'All',
  views: {
    items: ledger,
    problems: `List of ${lower(lists.problem)}`,
    tasks: 'List of tasks',
    duties: 'List of duties',
  },
  printHint: 'Print the chosen list (A4 landscape)',
  number: 'No.',
  result: 'Result',
  shown: 'How it shows',
  task: `${entries.measure} and tasks`,
  target: 'Target',
  answers: 'Answers',
  whole: 'All of it',
  nobody: 'Nobody named',
  unstated: 'Not stated',
  noProblem: `${entries.problem}: none named`,
  noMeasure: `${entries.measure}: none`,
  dueStanding: 'Due and status',
  measureStanding: `${entries.measure}: due and status`,
  problemStatus: `${entries.problem}: status`,
  about: (measures) => `${entries.measure} ${measures.map((title) => `“${title}”`).join(', ')}`,
  counts: {
    unanswered: `${lists.problem} without a ${lower(entries.measure)}`,
    tasks: 'Tasks',
    offices: 'Who is responsible',
    nobody: 'Items for which nobody is named',
  },
  duties: (count) => (count === 1 ? '1 item' : `${count} items`),
  emptyList: 'There is nothing on this list.',
  empty: `This report has no ${lower(lists.problem)}, ${lower(lists.cause)} or ${lower(lists.measure)}, and so no ledger.`,
});

const lower = (word: string): string => word.toLocaleLowerCase('en');
