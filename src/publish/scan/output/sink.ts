import type { TextForm } from '../text-form.ts';

/** Takes what stands in a file of the output. */
export interface Sink {
  /**
   * A text, which is looked at before anything else goes on.
   * @param least how long a piece must be to be no chance, where bytes were taken for text on trial
   */
  text(form: TextForm, least?: number): void;
  /** Characters (1) or pairs of characters (2) that are known without the text they come from. */
  grams(grams: ReadonlySet<string>, length: 1 | 2): void;
}
