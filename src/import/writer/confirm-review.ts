import { type Document, isMap, isScalar, type Pair } from 'yaml';
import { reviewPath } from '../../content/import-record.ts';
import type { Check } from '../../model/checked.ts';
import { UserError } from '../../i18n/user-error.ts';
import { joinFile } from '../entries/mdx.ts';
import { type FileParts, filePartsOf } from './file-parts.ts';
import { readLastImport } from './last-import.ts';
import { replaceFiles, type ReplaceOptions } from './replace-files.ts';

/** What a person says of a review. */
export interface Confirmation {
  /** ISO 8601. */
  date: string;
  /** Who says so. */
  by: string;
  /** What was looked through. */
  checks: readonly Check[];
}

/**
 * Writes into a review that a person has looked it through. With its kinds goes what the importer was unsure of: its
 * marks are taken out of the review and its entries.
 * @returns how many such marks there were
 * @throws UserError `review-unreadable` when the front matter of the review cannot be read
 */
export async function confirmReview(
  folder: string,
  review: string,
  confirmation: Confirmation,
  options: ReplaceOptions = {},
): Promise<number> {
  const { existing } = await readLastImport(folder, review);
  const write = new Map<string, string>();
  let marks = 0;
  for (const [path, text] of existing) {
    const isReview = path === reviewPath(review);
    const parts = filePartsOf(text);
    if (!parts) {
      if (isReview) throw new UserError('review-unreadable', { path });
      continue;
    }
    const { document, data, body } = parts;
    const isUnsure = confirmation.checks.includes('kinds') && 'confirm' in data;
    if (!isReview && !isUnsure) continue;
    if (isUnsure) {
      document.delete('confirm');
      marks += 1;
    }
    if (isReview) setChecked(document, data, confirmation);
    write.set(path, joinFile(document, body === '' ? '' : `${body}\n`));
  }
  await replaceFiles(folder, write, [], options);
  return marks;
}

/** What is not said now stays as it was. It stands before the outline, which is long. */
function setChecked(
  document: Document,
  data: FileParts['data'],
  { date, by, checks }: Confirmation,
): void {
  const before = Object(data['checked']) as Record<string, unknown>;
  const said = Object.fromEntries(checks.map((check) => [check, true]));
  const value = document.createNode({ ...before, date, by, ...said }, { flow: true });
  const { contents } = document;
  if (!isMap(contents)) return;
  document.delete('checked');
  const place = contents.items.findIndex(({ key }) => isScalar(key) && key.value === 'outline');
  const pair = document.createPair('checked', value) as Pair;
  contents.items.splice(place === -1 ? contents.items.length : place, 0, pair);
}
