import { z } from 'astro/zod';
import { leftOutSchema } from '../model/left-out.ts';
import { IMPORTS_FOLDER } from './content.ts';
import { isMissing } from './file-errors.ts';
import { readContentFile } from './files.ts';

/** A number as ids end with, which `keepIds` counts on from. */
const number = z.int().min(0).max(999_999_999);

/** The record of an import, as `imports/<id>.json` holds it. Like all content, it can have been sent by anybody. */
export const importRecordSchema = z.strictObject({
  /** What was imported; nothing where the review was written by hand, and removed. */
  document: z
    .strictObject({ name: z.string(), format: z.string(), encoding: z.string().optional() })
    .optional(),
  /** What of the document is not in its text as it was; older records do not say. */
  leftOut: z.array(leftOutSchema).optional(),
  /**
   * The highest number given behind each beginning of an id, as in `"2021/p": 12`: that of an entry which
   * is gone is not given again.
   */
  given: z.record(z.string(), number),
  /** What was written, before anybody edited it; nothing once the review was removed. */
  files: z.record(z.string(), z.string()),
});

export type ImportRecord = z.output<typeof importRecordSchema>;

/** The path of a review's record below the content folder. */
export const recordPath = (review: string): string => `${IMPORTS_FOLDER}/${review}.json`;

/** The record in a text; undefined when it is none. */
export function importRecordIn(text: string): ImportRecord | undefined {
  try {
    return importRecordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The record of a review's last import; undefined where there is none, or none that can be read. */
export async function readImportRecord(
  folder: string,
  review: string,
): Promise<ImportRecord | undefined> {
  try {
    return importRecordIn((await readContentFile(folder, recordPath(review))).toString('utf8'));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
