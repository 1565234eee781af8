import { z } from 'astro/zod';
import { words } from './meaning.ts';

const count = z.number().int().nonnegative().optional();

/**
 * What a report states about itself or about the problems it answers ("围绕12个方面，共查摆问题26条").
 * Numbers are the report's own, never computed: what the site holds is counted beside them.
 */
export const totalsSchema = z.strictObject({
  /**
   * Number of aspects.
   * @example 12
   */
  aspects: count,
  /**
   * Number of problems.
   * @example 26
   */
  problems: count,
  /**
   * How many of the problems are reported as put right.
   * @example 24
   */
  done: count,
  /**
   * How many of the problems are reported as put right in part.
   * @example 0
   */
  partial: count,
  /**
   * How many of the problems are reported as not put right yet.
   * @example 2
   */
  open: count,
  /**
   * The share that is put right, in per cent, when the report states one.
   * @example 92.3
   */
  rate: z.number().min(0).max(100).optional(),
  /**
   * The sentence that states it.
   * @example '围绕12个方面，共查摆问题26条，现已全部整改完毕'
   */
  quote: words(z.string()).optional(),
});

export type Totals = z.output<typeof totalsSchema>;
