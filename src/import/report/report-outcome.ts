import { message } from '../../i18n/messages.ts';
import type { Locale } from '../../model/site.ts';
import { wordsOf } from '../../i18n/languages.ts';
import type { Outcome } from '../outcome.ts';
import { yearNote } from '../year/explain-year.ts';
import { refusedReport } from './refused.ts';
import type { ImportReport } from '../../model/import-report.ts';

/** The report on a file, whatever became of it. */
export function reportOfOutcome(outcome: Outcome, locale: Locale): ImportReport {
  const { file, document } = outcome;
  switch (outcome.result) {
    case 'refused':
      return refusedReport(file, document, {
        id: outcome.error.id,
        message: outcome.error.text(locale),
      });
    case 'same':
      return refusedReport(file, document, {
        id: 'same-document',
        message: wordsOf(locale).import.sameAs(outcome.as),
      });
    case 'imported': {
      const { plan, year, isPlain, changes } = outcome;
      const { report } = plan;
      const warnings = [
        ...report.warnings,
        ...(isPlain
          ? [{ id: 'imported-as-plain', message: message(locale, 'imported-as-plain', { file }) }]
          : []),
        ...(year === undefined
          ? [{ id: 'year-missing', message: message(locale, 'year-missing', { file }) }]
          : yearNote(year, locale).map((note) => ({ id: 'year-given-against', message: note }))),
      ];
      const known =
        year === undefined ? { review: null, year: null, title: ownTitle(outcome) } : {};
      const unchecked = changes.flatMap((each) => (each.change === 'unchecked' ? each.checks : []));
      return { ...report, document: { ...report.document, file, ...known }, unchecked, warnings };
    }
  }
}

/** The title of a document, unless it was proposed, with a year that nobody knows. */
function ownTitle({ plan }: Extract<Outcome, { result: 'imported' }>): string | null {
  const { title } = plan.report.document;
  return plan.summary.isTitleProposed ? null : title;
}
