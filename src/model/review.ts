import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { reviewId } from './ids.ts';
import { outlineSchema } from './outline.ts';
import { suppression } from './rule-id.ts';
import { totalsSchema } from './totals.ts';

/** One report of one period by one organisation. Its body is the preamble. */
export const reviewSchema = z.strictObject({
  /** The name of the report. Stands in the document only where the outline has it as a text node. */
  title: z.string().min(1),
  /** The year that it reviews. */
  year: z.number().int().min(1900).max(2999),
  /**
   * The period that it covers, when it is not the calendar year.
   * @example '2021-01-01/2021-11-30'
   */
  period: z.string().optional(),
  /** The day that it is signed. */
  date: calendarDate.optional(),
  /** Whose report it is, when it is not the site's organisation. */
  organisation: z.string().optional(),
  /** Who wrote it, when it is one person's. */
  author: z.string().optional(),
  /** What it is called in its office. */
  kind: z.string().optional(),
  /** The reviews that it answers (SARIF's baseline). A list: one report can answer two meetings. */
  baseline: z.array(reviewId).default([]),
  /** What it states about the problems of its baseline. */
  totals: totalsSchema.optional(),
  /** The audience (site.yaml) that may read it; everybody when absent. */
  audience: z.string().optional(),
  /** Why somebody should look at it: the importer was unsure. Removed once it is confirmed. */
  confirm: z.string().optional(),
  /** The review checks that are not to be told for this review. */
  ignore: z.array(suppression).default([]),
  /** The document's order. */
  outline: outlineSchema.default([]),
});

export type ReviewData = z.output<typeof reviewSchema>;
