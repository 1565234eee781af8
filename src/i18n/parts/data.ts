import type { Profile } from '../../model/profile.ts';
import type { Locale } from '../../model/site.ts';

/** The tables of the open data; each is a file of JSON and a file of CSV by this name. */
export type TableName =
  | 'reviews'
  | 'problems'
  | 'causes'
  | 'measures'
  | 'tasks'
  | 'targets'
  | 'follow-ups'
  | 'actuals'
  | 'attachments'
  | 'themes';

/** The fields of the open data; one name means the same in every table. */
export type FieldName =
  | 'id'
  | 'review'
  | 'entry'
  | 'measure'
  | 'followUp'
  | 'number'
  | 'year'
  | 'date'
  | 'period'
  | 'label'
  | 'title'
  | 'description'
  | 'text'
  | 'quote'
  | 'organisation'
  | 'author'
  | 'kind'
  | 'baseline'
  | 'statedAspects'
  | 'statedProblems'
  | 'statedDone'
  | 'statedPartial'
  | 'statedOpen'
  | 'statedRate'
  | 'aspectCount'
  | 'followUpCount'
  | 'problemCount'
  | 'causeCount'
  | 'measureCount'
  | 'aspect'
  | 'aspectTitle'
  | 'theme'
  | 'status'
  | 'statusWord'
  | 'baselineState'
  | 'continues'
  | 'continuedBy'
  | 'problems'
  | 'causes'
  | 'measures'
  | 'targets'
  | 'followUps'
  | 'about'
  | 'sourceIssuer'
  | 'sourceDate'
  | 'sourceRef'
  | 'sourceQuote'
  | 'responsible'
  | 'due'
  | 'overdue'
  | 'verifiedBy'
  | 'target'
  | 'metric'
  | 'bound'
  | 'value'
  | 'unit'
  | 'outcome'
  | 'outcomeWord'
  | 'actual'
  | 'actualUnit'
  | 'actualYear'
  | 'file'
  | 'note'
  | 'type'
  | 'size'
  | 'sha256'
  | 'fileUrl'
  | 'url'
  | 'fullUrl';

/** What readers are told about a field. */
export interface FieldWords {
  /** The head of its column. */
  head: string;
  meaning: string;
}

/** The words of the page about the open data, and of its files. */
export interface DataWords {
  lead: string;
  asOf(date: string): string;
  files: string;
  table: string;
  rows: string;
  download: string;
  field: string;
  meaning: string;
  /** How the files are to be read, a paragraph each. */
  notes: string[];
  /** What of the site others have written. */
  licences: { title: string; lead: string; link: string };
  tables: Record<TableName, { title: string; holds: string }>;
  fields: Record<FieldName, FieldWords>;
}

export type Terms = Profile['terms'][Locale];
