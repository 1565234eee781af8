import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';

/**
 * The decision that something of a review may be read by the public although it bears a secrecy mark or is personal
 * data (公开决定). It stands in the review, so that whoever asks later finds who decided it, and why.
 */
export const releaseSchema = z.strictObject({
  /**
   * What may be public: the mark or the datum, in the words in which the report has it.
   * @example '秘密★1年'
   */
  what: z.string().min(1),
  /**
   * Why.
   * @example '保密期限已满，2025年3月解密'
   */
  reason: z.string().min(1),
  /**
   * Who decided it: an office or a person.
   * @example '管委会保密办公室'
   */
  by: z.string().min(1),
  /**
   * The day on which it was decided.
   * @example '2025-03-02'
   */
  date: calendarDate,
});

export type Release = z.output<typeof releaseSchema>;
