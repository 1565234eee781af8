import { leftOutNote } from '../../i18n/left-out-text.ts';
import { message } from '../../i18n/messages.ts';
import type { Locale } from '../../model/site.ts';
import type { Outcome } from '../outcome.ts';
import { yearNote } from '../year/explain-year.ts';

/** What of a document is not in its text as it was, as one list; nothing where all of it is. */
export function leftOutIn({ document }: Outcome, locale: Locale): string[] {
  const { leftOut = [] } = document ?? {};
  return leftOut.length > 0 ? [leftOutNote(locale, leftOut)] : [];
}

/** What a reader decided, what was taken as it is, and what speaks against the year that was given. */
export function notesOn(outcome: Outcome, locale: Locale): string[] {
  const { isPlain, year } =
    outcome.result === 'imported' ? outcome : { isPlain: false, year: undefined };
  const { damaged } = outcome;
  return [
    ...(outcome.document?.warnings ?? []).map(({ id, details }) => message(locale, id, details)),
    ...(isPlain ? [message(locale, 'imported-as-plain', { file: outcome.file })] : []),
    ...(damaged === undefined ? [] : [message(locale, 'import-record-damaged', { path: damaged })]),
    ...(year ? yearNote(year, locale) : []),
  ];
}
