import { z } from 'astro/zod';
import { entryFields, links } from './entry.ts';

/** Why problems came about. */
export const causeSchema = z.strictObject({
  ...entryFields,
  /** The problems that it explains. */
  problems: links,
});

export type CauseData = z.output<typeof causeSchema>;
