import { z } from 'astro/zod';
import { entryFields, links } from './entry.ts';
import { entryId } from './ids.ts';
import { linkBoth } from './meaning.ts';
import { sourceFindingSchema } from './source-finding.ts';

/** One shortcoming that a review finds (OSCAL finding). */
export const problemSchema = z.strictObject({
  ...entryFields,
  /**
   * The causes of it.
   * @example ['2021/c02']
   */
  causes: links(['cause'], 'problems'),
  /**
   * The measures against it.
   * @example ['2021/m01']
   */
  measures: links(['measure'], 'problems'),
  /**
   * The problem of an earlier review that it is again. A problem that recurs is a new problem with a link,
   * never the old id again.
   * @example '2020/p07'
   */
  continues: linkBoth(entryId, ['problem'], { back: 'continuedBy' }).optional(),
  /** Who pointed it out, when it came from outside. */
  source: sourceFindingSchema.optional(),
});

export type ProblemData = z.output<typeof problemSchema>;
