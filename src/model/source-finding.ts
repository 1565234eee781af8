import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { words } from './meaning.ts';

/** Where a problem came from that was found by somebody else (inspection, audit). */
export const sourceFindingSchema = z.strictObject({
  /**
   * Who found it.
   * @example '上级审计组'
   */
  issuer: words(z.string().min(1)),
  /** The day on which it was found or told. */
  date: calendarDate.optional(),
  /**
   * The reference number of the finding, as its issuer writes it.
   * @example '审反馈〔2021〕7号'
   */
  ref: words(z.string()).optional(),
  /**
   * The finding in its own words.
   * @example '3批办公用品在同一月内分次采购'
   */
  quote: words(z.string()).optional(),
});

export type SourceFinding = z.output<typeof sourceFindingSchema>;
