import type { UserError } from '../i18n/user-error.ts';
import type { ImportPlan } from './plan.ts';
import type { SourceDocument } from './source-document.ts';
import type { Change } from './writer/reimport.ts';
import type { ReviewYear } from './year/year-of.ts';

/** What became of a file. */
export type Outcome = {
  file: string;
  document?: SourceDocument | undefined;
  /** The path of its review's record, when that was none and was not used. */
  damaged?: string | undefined;
} & (
  | {
      result: 'imported';
      plan: ImportPlan;
      /** The year that it reviews, and why; a dry run does without. */
      year: ReviewYear | undefined;
      /** Whether it is no such report, and was taken as it is. */
      isPlain: boolean;
      /** Whether its review was there before. */
      exists: boolean;
      changes: Change[];
      /** Whether it can be taken back. */
      isKept: boolean;
    }
  /** It says the same as another file of this run. */
  | { result: 'same'; as: string }
  | { result: 'refused'; error: UserError }
);
