import { simplify } from '../text/scripts.ts';
import { foldForm } from './fold-form.ts';

/** Makes texts alike that search takes for the same. */
export type Fold = (text: string) => string;

/**
 * Folds a text for comparison: one width, case and script, without white space, punctuation and characters
 * that show nothing. Text and query are folded alike, so that what looks the same is found.
 */
export const fold: Fold = (text) => simplify(foldForm(text));
