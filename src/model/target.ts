import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { figureFields } from './figure.ts';
import { words } from './meaning.ts';

/** A figure that a measure promises to reach (WHO SPAR's indicator, OSCAL's task timing). */
export const targetSchema = z.strictObject({
  /**
   * Name of the target inside its measure; the whole id is `<measure>/<id>`.
   * @example 't1'
   */
  id: z.string().regex(/^[\p{L}\p{N}_-]+$/u, { error: 'target-id-format' }),
  ...figureFields,
  /**
   * The time over which it is counted, as printed.
   * @example '全年'
   */
  period: words(z.string()).optional(),
  /** The day by which it is promised. */
  due: calendarDate.optional(),
  /**
   * The words of the measure that the target was read from.
   * @example '全年开展调研不少于20次'
   */
  quote: words(z.string()).optional(),
});

export type Target = z.output<typeof targetSchema>;
