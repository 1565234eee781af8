import type { Check } from '../../model/checked.ts';

/** What `npm run import` says beside what profiles and messages say. */
export interface ImportWords {
  /** Heads of the table of several files. */
  file: string;
  result: string;
  review: string;
  entries: string;
  uncertain: string;
  imported: string;
  /** For a dry run, which imports nothing. */
  importable: string;
  same: string;
  refused: string;
  sameAs: (file: string) => string;
  /** The last line of the table. */
  sum: (counts: { imported: number; uncertain: number; same: number; refused: number }) => string;
  sumDry: (counts: {
    imported: number;
    uncertain: number;
    same: number;
    refused: number;
  }) => string;
  separator: string;
  sections: string;
  nil: string;
  actuals: string;
  targets: string;
  /** The figures of a whole document: those that measures promise, and those that it says were reached. */
  figures: (targets: number, actuals: number) => string;
  /** How many links are written, and how many only suggested. */
  links: (sure: number, suggested: number) => string;
  /** What an import says that was asked to stop, with the reviews that it had written. */
  interrupted: (done: readonly string[]) => string;
  stated: string;
  /** What a heading or item can be that is no kind of entry. */
  intro: string;
  other: string;
  /** Before the places that somebody has to look at. */
  toConfirm: (count: number) => string;
  /** How sure the importer is of an item, in per cent. */
  unsure: (percent: number) => string;
  suggested: (field: string) => string;
  noYear: string;
  /** What was written, and what of it was proved: the text, of so many characters where it is one document's. */
  written: (folder: string, characters?: number) => string;
  /** That nothing was found in the documents but text. */
  textAlone: string;
  notWritten: string;
  progress: (place: number, of: number, file: string) => string;
  changes: string;
  noChanges: string;
  change: Record<
    'new' | 'changed' | 'gone' | 'kept' | 'kept-out' | 'merged' | 'conflict' | 'unchecked',
    string
  >;
  /** What of a review has to be looked through again. */
  unchecked: (checks: readonly Check[]) => string;
  /** Why a file stays as it is. */
  keptBecause: string;
  keptOutBecause: string;
  body: string;
  /** In place of a value that is not there. */
  nothing: string;
  /** The whole file was edited, and the document has it no more. */
  whole: string;
  becomes: (now: string, then: string) => string;
  both: (mine: string, theirs: string) => string;
}
