import type { ContentFile } from '../content/content-file.ts';
import type { ImportReport } from '../model/import-report.ts';
import type { EntryKind } from '../model/kinds.ts';
import type { ReviewFields } from '../model/schemas.ts';
import type { Totals } from '../model/totals.ts';

/** What an import found, for the summary. */
export interface ImportSummary {
  review: string;
  title: string;
  /** Whether the document has no title, and this one is ours. */
  isTitleProposed: boolean;
  sections: number;
  aspects: number;
  entries: Record<EntryKind, number>;
  nilStatements: number;
  targets: number;
  actuals: number;
  totals: Totals | undefined;
  /** The files whose front matter asks to be looked at: where it does, and why. */
  confirm: { path: string; line: number; reason: string }[];
}

/** The files that an import writes, by their path below the content folder. */
export interface ImportPlan {
  review: string;
  /** Those of the review and its entries. */
  files: Map<string, ContentFile>;
  /** The record of the import, as it is written. */
  record: string;
  /** The front matter of the review. */
  fields: ReviewFields;
  summary: ImportSummary;
  /** What the importer understands of the document, for programs. */
  report: ImportReport;
}
