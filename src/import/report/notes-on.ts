import { message } from '../../i18n/messages.ts';
import type { Locale } from '../../model/site.ts';
import type { Outcome } from '../import-files.ts';

/** What a reader left out or decided, and what was taken as it is. */
export function notesOn(outcome: Outcome, locale: Locale): string[] {
  const isPlain = outcome.result === 'imported' && outcome.isPlain;
  const { damaged } = outcome;
  return [
    ...(outcome.document?.warnings ?? []).map(({ id, details }) => message(locale, id, details)),
    ...(isPlain ? [message(locale, 'imported-as-plain', { file: outcome.file })] : []),
    ...(damaged === undefined ? [] : [message(locale, 'import-record-damaged', { path: damaged })]),
  ];
}
