import { wordsOf } from '../../i18n/languages.ts';
import type { Profile } from '../../model/profile.ts';
import type { Locale } from '../../model/site.ts';
import { printable } from '../../text/printable.ts';
import type { ImportSummary } from '../plan.ts';

/** What was found in one document, and what somebody has to look at. */
export function summaryLines(summary: ImportSummary, profile: Profile, locale: Locale): string[] {
  const { title, sections, aspects, entries, nilStatements, targets, actuals, totals } = summary;
  const words = wordsOf(locale).import;
  const terms = profile.terms[locale];
  const counts = [
    [
      [words.sections, sections],
      [terms.aspect, aspects],
      [terms.lists.problem, entries.problem],
      [words.nil, nilStatements],
    ],
    [
      [terms.lists['follow-up'], entries['follow-up']],
      [words.actuals, actuals],
      [terms.lists.cause, entries.cause],
      [terms.lists.measure, entries.measure],
      [words.targets, targets],
    ],
  ] as const;
  const stated = [
    [terms.aspect, totals?.aspects],
    [terms.lists.problem, totals?.problems],
    [terms.statuses['done-claimed'], totals?.done],
  ] as const;
  const known = stated.filter(([, count]) => count !== undefined);
  const line = (pairs: readonly (readonly [string, number | undefined])[]) =>
    pairs.map(([name, count]) => `${name} ${count ?? ''}`).join(words.separator);
  return [
    printable(title),
    ...counts.map((pairs) => `  ${line(pairs)}`),
    ...(known.length > 0 ? [`  ${words.stated}${line(known)}`] : []),
    ...(summary.confirm.length > 0 ? [words.toConfirm(summary.confirm.length)] : []),
    ...summary.confirm.map(({ path, line: at, reason }) => `  ${path}:${at}  ${printable(reason)}`),
  ];
}
