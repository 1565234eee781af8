import { z } from 'astro/zod';
import { entryFields, links } from './entry.ts';

/** Why problems came about. A link between cause and problem is written on one side. */
export const causeSchema = z.strictObject({
  ...entryFields,
  /**
   * The problems that it explains.
   * @example ['2021/p03']
   */
  problems: links(['problem'], 'causes'),
});

export type CauseData = z.output<typeof causeSchema>;
