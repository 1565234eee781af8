import { z } from 'astro/zod';
import { attachments } from './attachment.ts';
import { calendarDate } from './dates.ts';
import { entryId } from './ids.ts';
import { type Linkable, linkBoth, linkTo, remark, words } from './meaning.ts';
import { suppression } from './rule-id.ts';
import { status } from './status.ts';

/** The front matter that entries of every kind share. */
export const entryFields = {
  /**
   * The claim or heading, without its number. Stands in the document too, unless the outline says
   * `titled: false`.
   * @example '走访企业的计划性不强'
   */
  title: words(z.string().min(1)),
  /**
   * The number as printed. Only shown: links name the id, which never changes.
   * @example '一是'
   */
  label: words(z.string()).optional(),
  /**
   * Place among the entries of the same kind in one review, from 1. Entries without one come last.
   * @example 3
   */
  order: z.number().int().positive().optional(),
  /**
   * The aspect of the review's outline that the entry answers to.
   * @example '2021/a5'
   */
  aspect: linkTo(entryId, 'aspect').optional(),
  /**
   * The theme that makes it comparable over the years: an id of themes.yaml. The aspect's when absent.
   * @example 'enterprise-services'
   */
  theme: linkTo(z.string(), 'theme').optional(),
  /**
   * The status as the document states it; what follow-ups say later goes before it. `done-claimed` is
   * said by those who did the work, `verified` by somebody else.
   * @example 'in-progress'
   */
  status: status.optional(),
  /**
   * The day that the entry speaks of; for a follow-up, the day on which it stood so.
   * @example '2025-06-16'
   */
  date: calendarDate.optional(),
  /**
   * Who may read it: an audience of site.yaml and those after it, which may read more. Everybody when
   * absent.
   * @example 'internal'
   */
  audience: remark(z.string()).optional(),
  /** The files that belong to it: photographs, minutes, invoices. */
  attachments,
  /**
   * Free words to find it by; not shown on the site.
   * @example ['窗口', '企业走访']
   */
  tags: remark(z.array(z.string())).default([]),
  /**
   * Why somebody should look at this entry: the importer was unsure. Delete it once it is confirmed.
   * @example '原文没有小标题，这个标题取自正文开头，请核对。'
   */
  confirm: remark(z.string()).optional(),
  /** The review checks that are not to be told for this entry (SARIF's suppressions). */
  ignore: remark(z.array(suppression)).default([]),
};

/**
 * Ids of things of these kinds; the link is written on one side, the graph gives it to both.
 * @param back what they call the entry that names them
 */
export const links = (to: readonly Linkable[], back: string) =>
  z.array(linkBoth(entryId, to, { back })).default([]);
