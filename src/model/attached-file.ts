import { z } from 'astro/zod';
import { reviewOf } from './ids.ts';
import { fileKind } from './file-type.ts';

/** What is known of a file that is published with an entry; its bytes were read for it. */
export const attachedFileSchema = z.strictObject({
  /** Its path below the folder of attachments. */
  path: z.string(),
  /** Its media type. */
  media: z.string(),
  kind: fileKind,
  /** In bytes. */
  size: z.number().int(),
  /** Hexadecimal, in small letters. */
  sha256: z.string(),
  /** In pixels, of an image that pages can show. */
  picture: z.strictObject({ width: z.number(), height: z.number() }).optional(),
});

export type AttachedFile = z.output<typeof attachedFileSchema>;

/**
 * The path of an entry's file below the folder of attachments.
 * @param entry the id of the entry
 * @param file as its front matter names it
 */
export const attachmentPath = (entry: string, file: string): string => `${reviewOf(entry)}/${file}`;
