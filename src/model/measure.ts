import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { entryFields, links } from './entry.ts';
import { words } from './meaning.ts';
import { targetSchema } from './target.ts';
import { taskSchema } from './task.ts';

/** What will be done (OSCAL response). */
export const measureSchema = z.strictObject({
  ...entryFields,
  /**
   * The problems that it answers.
   * @example ['2021/p03']
   */
  problems: links(['problem'], 'measures'),
  /**
   * The causes that it removes.
   * @example ['2021/c02']
   */
  causes: links(['cause'], 'measures'),
  /**
   * Who answers for it: an office or a person.
   * @example '企业服务部'
   */
  responsible: words(z.string()).optional(),
  /** The day by which it is to be done. */
  due: calendarDate.optional(),
  /** Its checklist. Without one, the sentences of its text are the checklist. */
  tasks: z.array(taskSchema).default([]),
  /** The figures that it promises. */
  targets: z.array(targetSchema).default([]),
});

export type MeasureData = z.output<typeof measureSchema>;
