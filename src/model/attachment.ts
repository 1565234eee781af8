import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { remark, words } from './meaning.ts';

/** A step of a path: no hidden file, no `..`, nothing that a system takes for more than a name. */
const STEP = String.raw`[\p{L}\p{N}_（《【〔][^\p{Cc}\\/:*?"<>|]*`;

/** A file that belongs to an entry (附件材料): a photograph, minutes, an invoice. */
export const attachmentSchema = z.strictObject({
  /**
   * Its path below the folder of the review's attachments, `attachments/<review>/`.
   * @example 'f03/走访登记表.pdf'
   */
  file: z.string().regex(new RegExp(`^${STEP}(?:/${STEP})*$`, 'u'), {
    error: 'attachment-file-format',
  }),
  /**
   * What it is called on the site; the name of the file when absent.
   * @example '2024年企业走访登记表'
   */
  title: words(z.string().min(1)).optional(),
  /** The day from which it is. */
  date: calendarDate.optional(),
  /**
   * What is to be known about it, in a sentence.
   * @example '管委会督查组核实时收集'
   */
  note: words(z.string()).optional(),
  /**
   * Who may read it, when they are fewer than those who may read the entry: an audience of site.yaml and those
   * after it.
   * @example 'internal'
   */
  audience: remark(z.string()).optional(),
});

/** The files of an entry. */
export const attachments = z.array(attachmentSchema).default([]);

export type Attachment = z.output<typeof attachmentSchema>;
