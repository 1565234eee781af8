import { z } from 'astro/zod';
import { actualSchema } from './actual.ts';
import { entryFields, links } from './entry.ts';
import { words } from './meaning.ts';

/**
 * What was done since about problems, measures or targets of an earlier review (OSCAL risk-log). Follow-ups
 * are added, never rewritten.
 */
export const followUpSchema = z.strictObject({
  ...entryFields,
  /**
   * What it reports on: ids of problems, measures and targets.
   * @example ['2021/p11', '2021/m02/t1']
   */
  about: links(['problem', 'measure', 'target'], 'followUps'),
  /** The figures that it reports. */
  actuals: z.array(actualSchema).default([]),
  /**
   * Who confirmed it, somebody else than those who did it: with this, done is verified (GAO's "closed -
   * implemented").
   * @example '管委会督查组'
   */
  verifiedBy: words(z.string()).optional(),
});

export type FollowUpData = z.output<typeof followUpSchema>;
