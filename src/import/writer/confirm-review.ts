import type { Data } from '../../content/content-file.ts';
import { reviewPath } from '../../content/import-record.ts';
import type { Check } from '../../model/checked.ts';
import { UserError } from '../../i18n/user-error.ts';
import { editedFileText } from '../../content/write/file-text.ts';
import type { ReplaceOptions } from '../../content/write/replace-files.ts';
import { type FileChange, writeContent } from '../../content/write/write-content.ts';
import { systemLocale } from '../../i18n/messages.ts';
import { readLastImport } from './last-import.ts';

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
 * @returns how many such marks there were, and whether it can be taken back
 * @throws UserError `review-unreadable` when the front matter of the review cannot be read
 */
export async function confirmReview(
  folder: string,
  review: string,
  confirmation: Confirmation,
  options: ReplaceOptions = {},
): Promise<{ marks: number; isKept: boolean }> {
  const { existing } = await readLastImport(folder, review, systemLocale());
  const changes: FileChange[] = [];
  let marks = 0;
  for (const [path, file] of existing) {
    const isReview = path === reviewPath(review);
    if (!file.data) {
      if (isReview) throw new UserError('review-unreadable', { path });
      continue;
    }
    const { confirm, ...others } = file.data;
    const isUnsure = confirmation.checks.includes('kinds') && confirm !== undefined;
    if (!isReview && !isUnsure) continue;
    if (isUnsure) marks += 1;
    const data = isUnsure ? others : file.data;
    const after = editedFileText(file, { data: isReview ? withChecks(data, confirmation) : data });
    changes.push({ path, before: file.text, after });
  }
  const deed = { command: 'confirm', of: review };
  const { isKept } = await writeContent(folder, changes, deed, options);
  return { marks, isKept };
}

/** What is not said now stays as it was. */
function withChecks(data: Data, { date, by, checks }: Confirmation): Data {
  const said = Object.fromEntries(checks.map((check) => [check, true]));
  return { ...data, checked: { ...Object(data['checked']), date, by, ...said } as Data };
}
