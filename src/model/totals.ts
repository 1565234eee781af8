import { z } from 'astro/zod';

const count = z.number().int().nonnegative().optional();

/**
 * What a report states about itself or about the problems it answers ("围绕12个方面，共查摆问题26条").
 * Numbers are the report's own, never computed: what the site holds is counted beside them.
 */
export const totalsSchema = z.strictObject({
  /** Number of aspects. */
  aspects: count,
  /** Number of problems. */
  problems: count,
  /** How many of the problems are reported as put right. */
  done: count,
  /** How many are put right in part. */
  partial: count,
  /** How many are not put right yet. */
  open: count,
  /** The share that is put right, in per cent, when the report states one. */
  rate: z.number().min(0).max(100).optional(),
  /** The sentence that states it. */
  quote: z.string().optional(),
});

export type Totals = z.output<typeof totalsSchema>;
