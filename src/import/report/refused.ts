import { withoutWhiteSpace } from '../../model/document.ts';
import type { ImportReport } from '../../model/import-report.ts';
import type { SourceDocument } from '../source-document.ts';

/** The report on a document that cannot be imported: the reason, and nothing of its text. */
export function refusedReport(
  file: string,
  document: SourceDocument | undefined,
  reason: ImportReport['warnings'][number],
): ImportReport {
  return {
    document: {
      file,
      format: document?.format ?? null,
      ...(document?.encoding !== undefined && { encoding: document.encoding }),
      accepted: false,
      review: null,
      title: null,
      year: null,
      yearEvidence: [],
      characters: withoutWhiteSpace(document?.text ?? '').length,
    },
    leftOut: document?.leftOut ?? [],
    outline: [],
    evidence: [],
    findings: [],
    targets: [],
    actuals: [],
    totals: null,
    links: [],
    unchecked: [],
    warnings: [reason],
  };
}
