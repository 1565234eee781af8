import { z } from 'astro/zod';
import { actualSchema } from './actual.ts';
import { entryFields, links } from './entry.ts';

/** What was done since about problems, measures or targets of an earlier review (OSCAL risk-log). */
export const followUpSchema = z.strictObject({
  ...entryFields,
  /**
   * What it reports on: ids of problems, measures and targets.
   * @example ['2021/p11', '2021/m02/t1']
   */
  about: links,
  /** The figures that it reports. */
  actuals: z.array(actualSchema).default([]),
  /** Who confirmed it: with this, done is verified. */
  verifiedBy: z.string().optional(),
});

export type FollowUpData = z.output<typeof followUpSchema>;
