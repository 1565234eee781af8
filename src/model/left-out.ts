import { z } from 'astro/zod';

/**
 * What of a document is not in its imported text as it was. The text is proved equal, character for character; of
 * these nothing is proved, so that each is counted and told.
 */
export const LEFT_OUT_KINDS = [
  /** Words that are no text of the document any more, or that nobody sees. */
  'struck',
  'deletion',
  'hidden',
  /** What stands beside the text. */
  'comment',
  'margin',
  'reading',
  'turned',
  'page',
  /** What is no text. */
  'picture',
  'drawing',
  'chart',
  'equation',
  'object',
  'form-field',
  'symbol',
  /** What is in the text, in another form or another place. */
  'table',
  'text-box',
  'note',
  'insertion',
] as const;

export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** How much of one kind a document has. */
export const leftOutSchema = z.strictObject({
  /**
   * What it is.
   * @example 'picture'
   */
  kind: z.enum(LEFT_OUT_KINDS),
  /** How many; of struck, hidden and turned words and of symbols, how many characters. */
  count: z.number().int().positive(),
  /**
   * Where the first of them stand, in the words before them; headers and footers, in their own words; pages, by their
   * numbers. Empty where that is not known.
   * @example ['窗口排队偏长，现状见下图']
   */
  places: z.array(z.string()).default([]),
});

export type LeftOut = z.output<typeof leftOutSchema>;
