import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { words } from './meaning.ts';

const line = words(z.string().min(1));

/**
 * What stands around the text of an official document (GB/T 9704-2012, 7.2 and 7.4): it is printed with
 * the document and is no part of its text. Addressee, attachments, signature and date belong to the text and
 * stand in the outline.
 */
export const officialSchema = z.strictObject({
  /**
   * The red head (发文机关标志, 7.2.4): the names of the issuing offices, the host's first, with 文件 where it is used.
   * @example ['云汀经济开发区管理委员会文件']
   */
  issuers: z.array(line).default([]),
  /**
   * The document's number (发文字号, 7.2.5).
   * @example '云管发〔2025〕1号'
   */
  number: line.optional(),
  /**
   * Who signed it for issue (签发人, 7.2.6): only reports to a higher office name them.
   * @example ['周某某']
   */
  signers: z.array(line).default([]),
  /**
   * The number of the copy (份号, 7.2.1), six figures.
   * @example '000001'
   */
  copyNumber: line.optional(),
  /**
   * Secrecy and its term (密级和保密期限, 7.2.2).
   * @example '秘密★1年'
   */
  secrecy: line.optional(),
  /**
   * Urgency (紧急程度, 7.2.3).
   * @example '加急'
   */
  urgency: line.optional(),
  /** True when a seal will be put over signature and date (7.3.5.1): they keep the place that it needs. */
  seal: z.boolean().default(false),
  /**
   * Who gets a copy (抄送机关, 7.4.2), without the full stop at the end.
   * @example '云汀市纪委监委，云汀市审计局'
   */
  copies: line.optional(),
  /**
   * The office that printed it (印发机关, 7.4.3).
   * @example '云汀经济开发区管理委员会办公室'
   */
  printedBy: line.optional(),
  /**
   * The day that it was printed (印发日期, 7.4.3).
   * @example '2025-01-12'
   */
  printed: calendarDate.optional(),
  /** True to print a QR code that leads to the page; needs the site's `url`. */
  qrCode: z.boolean().default(false),
});

export type Official = z.output<typeof officialSchema>;
