import { kindIn, idIn, contentPath } from '../../content/content-path.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { reviewSchema } from '../../model/review.ts';
import { type ReadEntry } from '../../content/content.ts';
import { textOf } from '../../content/document.ts';
import { parseFile } from '../../content/read.ts';
import { ENTRY_SCHEMAS } from '../../model/schemas.ts';
import { SourceFile } from '../../content/source-file.ts';
import { UserError } from '../../i18n/user-error.ts';
import type { ImportContext } from '../entries/entries.ts';
import type { SourceDocument } from '../source-document.ts';

/** How much of the document is shown around the first difference. */
const QUOTE = 20;

/**
 * Proves that the files, read back as the site will read them, give the document's text, white space
 * aside.
 * @throws UserError `not-lossless` with the words at which they differ
 */
export function provePlan(
  document: SourceDocument,
  { review, locale }: ImportContext,
  files: ReadonlyMap<string, string>,
): void {
  const entries = new Map<string, Pick<ReadEntry, 'data' | 'body'>>();
  for (const [path, text] of files) {
    const kind = kindIn(path);
    if (!kind) continue;
    const read = parseFile(new SourceFile(path, text, locale), ENTRY_SCHEMAS[kind]);
    if (read) entries.set(idIn(path), read as Pick<ReadEntry, 'data' | 'body'>);
  }
  const path = contentPath('review', review);
  const read = parseFile(new SourceFile(path, files.get(path) ?? '', locale), reviewSchema);
  const expected = withoutWhiteSpace(document.text);
  const actual = withoutWhiteSpace(read ? textOf(read, entries) : '');
  if (actual === expected) return;
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at += 1;
  const quote = expected.slice(Math.max(0, at - QUOTE / 2), at + QUOTE / 2);
  throw new UserError('not-lossless', { file: document.name, quote });
}
