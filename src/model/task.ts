import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { status } from './status.ts';

/** One line of a measure's checklist. */
export const taskSchema = z.strictObject({
  /** What is to be done. */
  text: z.string().min(1),
  /** Who does it. */
  responsible: z.string().optional(),
  /** The day by which it is to be done. */
  due: calendarDate.optional(),
  /** Where it stands. */
  status: status.default('open'),
});

export type Task = z.output<typeof taskSchema>;
