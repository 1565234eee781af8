import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { words } from './meaning.ts';
import { status } from './status.ts';

/** One line of a measure's checklist (the milestone of OSCAL's plan of action). */
export const taskSchema = z.strictObject({
  /**
   * What is to be done.
   * @example '年初排出走访计划'
   */
  text: words(z.string().min(1)),
  /**
   * Who does it: an office or a person.
   * @example '企业服务部'
   */
  responsible: words(z.string()).optional(),
  /** The day by which it is to be done. */
  due: calendarDate.optional(),
  /** Where it stands; a task has no follow-ups of its own, so it is kept here. Nobody has recorded it when absent. */
  status: status.optional(),
});

export type Task = z.output<typeof taskSchema>;
