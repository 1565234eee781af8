import { z } from 'astro/zod';
import { FOLDERS, IMPORTS_FOLDER } from '../../content/content.ts';
import { isMissing } from '../../content/file-errors.ts';
import { findFiles, readContentFile } from '../../content/files.ts';
import { isInside } from '../../content/paths.ts';
import { UserError } from '../../i18n/user-error.ts';
import { plainLines } from '../../text/plain-lines.ts';

/** What is there of a review before a document is imported over it. */
export interface LastImport {
  /** What the last import wrote, path by path; undefined where its record is missing or damaged. */
  base: ReadonlyMap<string, string> | undefined;
  /** The highest number that was given so far behind each beginning of an id. */
  given: Readonly<Record<string, number>>;
  /** The files of the review as they stand now, those added by hand too. */
  existing: ReadonlyMap<string, string>;
  /** The path of the record, where there is one that no import can have written: it is not used. */
  damaged?: string | undefined;
  /** The document that was imported. */
  document?: ImportRecord['document'] | undefined;
}

/** A number as ids end with, which `keepIds` counts on from. */
const number = z.int().min(0).max(999_999_999);

/** The record of an import, as `imports/<id>.json` holds it. Like all content, it can have been sent by anybody. */
const recordSchema = z.strictObject({
  /** What was imported; nothing where the review was written by hand, and removed. */
  document: z
    .strictObject({ name: z.string(), format: z.string(), encoding: z.string().optional() })
    .optional(),
  /**
   * The highest number given behind each beginning of an id, as in `"2021/p": 12`: that of an entry which
   * is gone is not given again.
   */
  given: z.record(z.string(), number),
  /** What was written, before anybody edited it; nothing once the review was removed. */
  files: z.record(z.string(), z.string()),
});

export type ImportRecord = z.output<typeof recordSchema>;

/** The path of a review's record below the content folder. */
export const recordPath = (review: string): string => `${IMPORTS_FOLDER}/${review}.json`;

/** The path of a review's file below the content folder. */
export const reviewPath = (review: string): string => `${FOLDERS.review}/${review}.mdx`;

/**
 * Reads what is there of a review.
 * @throws UserError where a file of it is refused: a link that leads out, a pipe
 */
export async function readLastImport(folder: string, review: string): Promise<LastImport> {
  const existing = new Map<string, string>();
  const add = async (path: string): Promise<void> => {
    const text = await textAt(folder, path);
    if (text !== undefined) existing.set(path, text);
  };
  await add(reviewPath(review));
  for (const collection of Object.values(FOLDERS)) {
    const below = `${collection}/${review}`;
    for (const { path, refusal } of await findFiles(folder, below, '.mdx')) {
      if (refusal !== undefined) throw new UserError(refusal, { path });
      if (isOf(review, path)) await add(path);
    }
  }
  const record = await textAt(folder, recordPath(review));
  const read = record === undefined ? undefined : parseRecord(record, review);
  return {
    base: read && new Map(Object.entries(read.files)),
    given: read?.given ?? {},
    existing,
    damaged: record !== undefined && !read ? recordPath(review) : undefined,
    document: read?.document,
  };
}

async function textAt(folder: string, path: string): Promise<string | undefined> {
  try {
    return (await readContentFile(folder, path)).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether a path is that of a file which an import of the review writes, its record apart. */
function isOf(review: string, path: string): boolean {
  if (path === reviewPath(review)) return true;
  const [collection = '', id, name = '', ...deeper] = path.split('/');
  const isEntry = Object.values<string>(FOLDERS).includes(collection) && id === review;
  return isEntry && deeper.length === 0 && name.endsWith('.mdx') && isInside(path);
}

/**
 * A record as an import of the review writes it; undefined when it is anything else. Without one every
 * difference counts as an edit: nothing is lost.
 */
function parseRecord(text: string, review: string): ImportRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(plainLines(text));
  } catch {
    return undefined;
  }
  const { data } = recordSchema.safeParse(value);
  return data && Object.keys(data.files).every((path) => isOf(review, path)) ? data : undefined;
}
