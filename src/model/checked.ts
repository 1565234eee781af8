import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { remark } from './meaning.ts';

/**
 * What of a review a person looks through:
 * - `kinds`: what is a problem, a cause, a measure, a follow-up, and what is text
 * - `links`: which of them belong together, and what earlier promises its follow-ups report on
 * - `earlier`: which of its problems were found before, in whatever words
 */
export const CHECKS = ['kinds', 'links', 'earlier'] as const;

export type Check = (typeof CHECKS)[number];

/**
 * That a person has looked a review through (已核对). Only then does the site say what an import alone cannot know: that
 * there is none, that something is new, that nothing was reported.
 */
export const checkedSchema = z.strictObject({
  /**
   * The day on which it was looked through last.
   * @example '2025-03-02'
   */
  date: calendarDate,
  /**
   * Who looked it through.
   * @example '办公室 张某'
   */
  by: remark(z.string().min(1)).optional(),
  /** Whether what every entry is was looked through: problem, cause, measure, follow-up or text. */
  kinds: z.boolean().default(false),
  /** Whether the links between its entries, and from its follow-ups to earlier reviews, were. */
  links: z.boolean().default(false),
  /** Whether the problems of earlier years were, for those that are found again. */
  earlier: z.boolean().default(false),
});

export type Checked = z.output<typeof checkedSchema>;
