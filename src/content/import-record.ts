import { z } from 'astro/zod';
import { leftOutSchema } from '../model/left-out.ts';
import { contentPath, idIn, kindAt } from './content-path.ts';
import { IMPORTS_FOLDER } from './folders.ts';
import { isMissing } from '../files/errors.ts';
import { readContentFile } from './files.ts';
import { plainLines } from '../text/plain-lines.ts';
import { isInside } from './paths.ts';

/** A number as ids end with, from which the next are counted. */
const number = z.int().min(0).max(999_999_999);

/** The record of an import, as `imports/<id>.json` holds it. Like all content, it can have been sent by anybody. */
const recordSchema = z.strictObject({
  /** What was imported; nothing where the review was written by hand, and removed. */
  document: z
    .strictObject({ name: z.string(), format: z.string(), encoding: z.string().optional() })
    .optional(),
  /** What of the document is not in its text as it was; older records do not say. */
  leftOut: z.array(leftOutSchema).optional(),
  /**
   * The highest number given behind each beginning of an id, as in `"2021/p": 12`: that of an entry which
   * is gone is not given again. Early records have none: those of their files count.
   */
  given: z.record(z.string(), number).default({}),
  /** What was written, before anybody edited it; nothing once the review was removed. */
  files: z.record(z.string(), z.string()),
});

export type ImportRecord = z.output<typeof recordSchema>;

/** A record as its file has it. */
export const recordText = (record: ImportRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** The path of a review's record below the content folder. */
export const recordPath = (review: string): string => `${IMPORTS_FOLDER}/${review}.json`;

/** The path of a review's file below the content folder. */
export const reviewPath = (review: string): string => contentPath('review', review);

/** Whether a path is that of a file which an import of the review writes, its record apart. */
export function isFileOf(review: string, path: string): boolean {
  if (path === reviewPath(review)) return true;
  const steps = idIn(path).split('/');
  const isOwn = steps.length === 2 && steps[0] === review;
  return isOwn && kindAt(path) !== undefined && isInside(path);
}

/**
 * A record as an import of the review writes it; undefined when it is anything else. Without one every
 * difference counts as an edit: nothing is lost.
 */
export function parseImportRecord(text: string, review: string): ImportRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(plainLines(text));
  } catch {
    return undefined;
  }
  const { data } = recordSchema.safeParse(value);
  return data && Object.keys(data.files).every((path) => isFileOf(review, path)) ? data : undefined;
}

/**
 * The text of a file of the content; undefined where there is none.
 * @throws UserError where it is refused: a link that leads out, a pipe
 */
export async function textAt(folder: string, path: string): Promise<string | undefined> {
  try {
    return (await readContentFile(folder, path)).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The record of a review's last import; undefined where there is none, or none that can be read. */
export async function readImportRecord(
  folder: string,
  review: string,
): Promise<ImportRecord | undefined> {
  const text = await textAt(folder, recordPath(review));
  return text === undefined ? undefined : parseImportRecord(text, review);
}

/** The command that imports a review again, with the name of its document where that can be typed as it is. */
export function importAgain({ document }: ImportRecord, review: string): string {
  const name = document?.name ?? '';
  const isPlain = /^[\p{L}\p{N} ._()（）〔〕《》-]+$/u.test(name);
  const file = /^[\p{L}\p{N}._-]+$/u.test(name) ? name : isPlain ? `"${name}"` : 'FILE';
  const own = /^\d{4}$/u.test(review) ? '' : ` --review ${review}`;
  return `npm run import -- ${file}${own} --force`;
}
