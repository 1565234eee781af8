import { FOLDERS } from '../../content/folders.ts';
import { findFiles } from '../../content/files.ts';
import { type ContentFile, type ContentFiles, sameOr } from '../../content/content-file.ts';
import {
  type ImportRecord,
  isFileOf,
  parseImportRecord,
  recordPath,
  reviewPath,
  textAt,
} from '../../content/import-record.ts';
import { UserError } from '../../i18n/user-error.ts';
import type { Locale } from '../../model/site.ts';

/** What is there of a review before a document is imported over it. */
export interface LastImport {
  /** What the last import wrote, path by path; undefined where its record is missing or damaged. */
  base: ContentFiles | undefined;
  /** The highest number that was given so far behind each beginning of an id. */
  given: Readonly<Record<string, number>>;
  /** The files of the review as they stand now, those added by hand too. */
  existing: ContentFiles;
  /** The record as it stands; undefined where there is none. */
  record?: string | undefined;
  /** The path of the record, where there is one that no import can have written: it is not used. */
  damaged?: string | undefined;
  /** The document that was imported. */
  document?: ImportRecord['document'] | undefined;
}

/**
 * Reads what is there of a review.
 * @param locale the language in which its mistakes are told
 * @param known files that were read before: what still stands so is not taken apart again
 * @throws UserError where a file of it is refused: a link that leads out, a pipe
 */
export async function readLastImport(
  folder: string,
  review: string,
  locale: Locale,
  known: ContentFiles = new Map(),
): Promise<LastImport> {
  const existing = new Map<string, ContentFile>();
  const add = async (path: string): Promise<void> => {
    const text = await textAt(folder, path);
    if (text !== undefined) existing.set(path, sameOr(path, text, locale, known.get(path)));
  };
  await add(reviewPath(review));
  for (const collection of Object.values(FOLDERS)) {
    const below = `${collection}/${review}`;
    for (const { path, refusal } of await findFiles(folder, below, '.mdx')) {
      if (refusal !== undefined) throw new UserError(refusal, { path });
      if (isFileOf(review, path)) await add(path);
    }
  }
  const record = await textAt(folder, recordPath(review));
  const read = record === undefined ? undefined : parseImportRecord(record, review);
  return {
    base:
      read &&
      new Map(
        Object.entries(read.files).map(([path, text]) => [
          path,
          sameOr(path, text, locale, existing.get(path)),
        ]),
      ),
    record,
    given: read?.given ?? {},
    existing,
    damaged: record !== undefined && !read ? recordPath(review) : undefined,
    document: read?.document,
  };
}
