import { leftOutText } from '../i18n/left-out-text.ts';
import type { ConfirmWords } from '../i18n/words.ts';
import { type Check, CHECKS } from '../model/checked.ts';
import type { Locale } from '../model/site.ts';
import type { OpenChecks } from './open-checks.ts';

/** So many of a list are named; the rest is counted. */
const NAMED = 12;

/** What of a review is to be looked through, in lines for the terminal. */
export function confirmLines(open: OpenChecks, words: ConfirmWords, locale: Locale): string[] {
  const { review, checked } = open;
  return [
    words.title(review.data.title, review.id),
    ...CHECKS.flatMap((check) => [
      '',
      `${checked.has(check) ? '✔' : '○'} ${words.head(check, checked.has(check))}`,
      ...(checked.has(check) ? [] : linesOf(check, open, words, locale).map((line) => `  ${line}`)),
    ]),
    '',
    nextLine(open, words),
  ];
}

function nextLine({ review, checked }: OpenChecks, words: ConfirmWords): string {
  const left = CHECKS.filter((check) => !checked.has(check));
  if (left.length === 0) return words.allDone;
  const flags = left.map((check) => `--${check}`).join(' ');
  return words.next(`npm run confirm -- ${review.id} ${flags}`);
}

function linesOf(
  check: Check,
  { kinds, links, earlier }: OpenChecks,
  words: ConfirmWords,
  locale: Locale,
) {
  const lines = {
    kinds: () => [
      ...listed(kinds.toConfirm, words.toConfirm, words, ({ id, title, reason }) => [
        id,
        title,
        reason,
      ]),
      ...(kinds.leftOut.length > 0 ? [words.leftOut(leftOutText(locale, kinds.leftOut))] : []),
    ],
    links: () => [
      ...listed(links.problemsWithoutMeasure, words.problemsWithoutMeasure, words, named),
      ...listed(links.problemsWithoutCause, words.problemsWithoutCause, words, named),
      ...listed(links.measuresWithoutProblem, words.measuresWithoutProblem, words, named),
      ...listed(links.followUpsAboutNothing, words.followUpsAboutNothing, words, named),
    ],
    earlier: () =>
      earlier.comparable
        ? [
            ...listed(earlier.continued, words.continued, words, ({ problem, earlier }) => [
              ...named(problem),
              `← ${earlier}`,
            ]),
            ...listed(earlier.rest, words.rest, words, named),
          ]
        : [words.nothingEarlier],
  }[check]();
  return lines.length > 0 ? lines : [words.none];
}

const named = ({ id, data }: { id: string; data: { title: string } }): string[] => [id, data.title];

/** A list below its head; nothing when it is empty. */
function listed<T>(
  items: readonly T[],
  head: (count: number) => string,
  words: ConfirmWords,
  columns: (item: T) => string[],
): string[] {
  if (items.length === 0) return [];
  const rest = items.length - NAMED;
  return [
    head(items.length),
    ...items.slice(0, NAMED).map((item) => `  ${columns(item).join('  ')}`),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ];
}
