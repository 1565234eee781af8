import type { Check } from '../../model/checked.ts';
import type { Profile } from '../../model/profile.ts';
import type { Locale } from '../../model/site.ts';

/** What `npm run confirm` says. */
export interface ConfirmWords {
  title(title: string, id: string): string;
  /** What is looked through, and whether a person has. */
  head(check: Check, isDone: boolean): string;
  none: string;
  more(count: number): string;
  toConfirm(count: number): string;
  /** What the import could not take as it was, as one list. */
  leftOut(list: string): string;
  problemsWithoutMeasure(count: number): string;
  problemsWithoutCause(count: number): string;
  measuresWithoutProblem(count: number): string;
  followUpsAboutNothing(count: number): string;
  continued(count: number): string;
  rest(count: number): string;
  nothingEarlier: string;
  /** What is to be typed once all of it was looked through. */
  next(command: string): string;
  allDone: string;
  written(checks: readonly string[], id: string): string;
  marks(count: number): string;
}

export type ConfirmTerms = Pick<Profile['terms'][Locale], 'entries' | 'lists'>;
