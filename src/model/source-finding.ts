import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';

/** Where a problem came from that was found by somebody else (inspection, audit). */
export const sourceFindingSchema = z.strictObject({
  /** Who found it. */
  issuer: z.string().min(1),
  /** When it was found. */
  date: calendarDate.optional(),
  /** The reference number of the finding. */
  ref: z.string().optional(),
  /** The finding in its own words. */
  quote: z.string().optional(),
});

export type SourceFinding = z.output<typeof sourceFindingSchema>;
