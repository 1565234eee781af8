import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FOLDERS, IMPORTS_FOLDER } from '../../content/content.ts';
import { isMissing } from '../../content/file-errors.ts';

/** What is there of a review before a document is imported over it. */
export interface LastImport {
  /** What the last import wrote, path by path; undefined where its record is missing or damaged. */
  base: ReadonlyMap<string, string> | undefined;
  /** The highest number that was given so far behind each beginning of an id. */
  given: Readonly<Record<string, number>>;
  /** The files of the review as they stand now, those added by hand too. */
  existing: ReadonlyMap<string, string>;
}

/** The record of an import, as `imports/<id>.json` holds it. */
export interface ImportRecord {
  document: { name: string; format: string; encoding?: string | undefined };
  /**
   * The highest number given behind each beginning of an id, as in `"2021/p": 12`: that of an entry which
   * is gone is not given again.
   */
  given: Record<string, number>;
  /** What was written, before anybody edited it. */
  files: Record<string, string>;
}

/** The path of a review's record below the content folder. */
export const recordPath = (review: string): string => `${IMPORTS_FOLDER}/${review}.json`;

/** The path of a review's file below the content folder. */
export const reviewPath = (review: string): string => `${FOLDERS.review}/${review}.mdx`;

/** Reads what is there of a review. */
export async function readLastImport(folder: string, review: string): Promise<LastImport> {
  const existing = new Map<string, string>();
  const add = async (path: string): Promise<void> => {
    const text = await readFile(join(folder, path), 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (text !== undefined) existing.set(path, text);
  };
  await add(reviewPath(review));
  for (const collection of Object.values(FOLDERS)) {
    const names = await readdir(join(folder, collection, review)).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    for (const name of names.sort()) {
      if (name.endsWith('.mdx') && !name.startsWith('.'))
        await add(`${collection}/${review}/${name}`);
    }
  }
  const record = await readRecord(join(folder, recordPath(review)));
  return {
    base: record?.files && new Map(Object.entries(record.files)),
    given: record?.given ?? {},
    existing,
  };
}

async function readRecord(path: string): Promise<Partial<ImportRecord> | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Partial<ImportRecord>;
  } catch {
    // Without a record every difference counts as an edit: nothing is lost.
    return undefined;
  }
}
