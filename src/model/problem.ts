import { z } from 'astro/zod';
import { entryFields, links } from './entry.ts';
import { entryId } from './ids.ts';
import { sourceFindingSchema } from './source-finding.ts';

/** One shortcoming that a review finds (OSCAL finding). */
export const problemSchema = z.strictObject({
  ...entryFields,
  /** Why it came about. */
  causes: links,
  /** What will be done about it. */
  measures: links,
  /** The problem of an earlier review that it is again. A problem that recurs is a new problem. */
  continues: entryId.optional(),
  /** Who pointed it out, when it came from outside. */
  source: sourceFindingSchema.optional(),
});

export type ProblemData = z.output<typeof problemSchema>;
