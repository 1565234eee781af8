import type { ReadEntry, ReadReview } from '../../content/content.ts';
import { idIn, kindAt } from '../../content/content-path.ts';
import { textOf } from '../../content/document.ts';
import { reviewPath } from '../../content/import-record.ts';
import { UserError } from '../../i18n/user-error.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import type { ImportContext } from '../entries/entries.ts';
import type { SourceDocument } from '../source-document.ts';
import type { ContentFiles } from '../../content/content-file.ts';

/** How much of the document is shown around the first difference. */
const QUOTE = 20;

/**
 * Proves that the files, read back as the site will read them, give the document's text, white space
 * aside.
 * @throws UserError `not-lossless` with the words at which they differ
 */
export function provePlan(
  document: SourceDocument,
  { review }: Pick<ImportContext, 'review'>,
  files: ContentFiles,
): void {
  const expected = withoutWhiteSpace(document.text);
  const actual = withoutWhiteSpace(documentIn(files, review) ?? '');
  if (actual === expected) return;
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at += 1;
  const quote = expected.slice(Math.max(0, at - QUOTE / 2), at + QUOTE / 2);
  throw new UserError('not-lossless', { file: document.name, quote });
}

/** The document that the files of a review give; undefined where its own file cannot be read. */
export function documentIn(files: ContentFiles, review: string): string | undefined {
  const entries = new Map<string, Pick<ReadEntry, 'data' | 'body'>>();
  for (const [path, { read }] of files) {
    const isEntry = kindAt(path) !== undefined && path !== reviewPath(review);
    if (isEntry && read) entries.set(idIn(path), read as Pick<ReadEntry, 'data' | 'body'>);
  }
  const own = files.get(reviewPath(review))?.read;
  return own && textOf(own as Pick<ReadReview, 'data' | 'body'>, entries);
}
