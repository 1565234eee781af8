import type { ConfirmTerms, ConfirmWords } from '../parts/confirm.ts';

/** The words of `npm run confirm` in English. */
export const confirm = ({ lists }: ConfirmTerms): ConfirmWords => ({
  title: (title, id) => `${title} (${id})`,
  head: (check, isDone) => {
    const what = {
      kinds: `kinds: which of ${listed(lists)} everything is, and what is text`,
      links: 'links: between them, and to earlier promises',
      earlier: `earlier: which of ${lists.problem} were found before`,
    }[check];
    return `${what} (${isDone ? 'looked through' : 'to be looked through'})`;
  },
  none: 'Nothing that asks for special care.',
  more: (count) => `… and ${count} more`,
  toConfirm: (count) => `The import was unsure of ${count}:`,
  leftOut: (list) => `Not taken as it was; look at it in the document: ${list}.`,
  problemsWithoutMeasure: (count) =>
    `${lists.problem} linked to none of ${lists.measure}, ${count}:`,
  problemsWithoutCause: (count) => `${lists.problem} linked to none of ${lists.cause}, ${count}:`,
  measuresWithoutProblem: (count) =>
    `${lists.measure} linked to none of ${lists.problem}, ${count}:`,
  followUpsAboutNothing: (count) =>
    `${lists['follow-up']} that do not say what they are about, ${count}:`,
  continued: (count) => `${lists.problem} that are marked as found before, ${count}:`,
  rest: (count) => `Those that are not, of which the site will say that they are new, ${count}:`,
  nothingEarlier: 'This site has no earlier review.',
  next: (command) => `Once each is looked through and put right, run: ${command}`,
  allDone: 'All of it was looked through.',
  written: (checks, id) => `Written: ${checks.join(', ')} of ${id} looked through.`,
  marks: (count) => `${count} marks “to confirm” were taken out.`,
});

const listed = (lists: ConfirmTerms['lists']): string => Object.values(lists).join(', ');
