import { UserError } from '../../i18n/user-error.ts';
import type { Locale } from '../../model/site.ts';
import { changeLines } from './change-lines.ts';
import { hasCode } from '../../files/errors.ts';
import { readLastImport } from './last-import.ts';
import type { ImportPlan } from '../plan-import.ts';
import { type Change, conflictsOf, reimport } from './reimport.ts';
import { replaceFiles, type ReplaceOptions } from './replace-files.ts';
import { requireSameReport } from './same-report.ts';

/** What was written, and what became of the files that were there. */
export interface WriteResult {
  written: string[];
  /** Whether the review was there before. */
  exists: boolean;
  changes: Change[];
}

/** How a planned import is written. */
export interface WriteOptions extends ReplaceOptions {
  /** Whether a review that is there is imported again. */
  force?: boolean;
}

/** The document cannot be imported as it is: says what it would change. */
export class ReimportRefused extends UserError {
  readonly changes: Change[];

  constructor(
    id: 'review-exists' | 'edited-by-hand',
    details: Record<string, string>,
    changes: Change[],
  ) {
    super(id, details);
    this.changes = changes;
  }

  override text(locale: Locale): string {
    const shown = this.id === 'edited-by-hand' ? conflictsOf(this) : this.changes;
    return [super.text(locale), ...changeLines(shown, locale)].join('\n');
  }
}

/**
 * Writes a planned import: all of it or nothing. An existing review is imported again only with `force`, and
 * even then nothing is lost that was edited by hand.
 * @param others files that come with it where they are not there yet
 * @throws UserError when the review exists or is another report, edits would be lost, or the folder cannot be
 * written
 */
export async function writePlan(
  folder: string,
  plan: ImportPlan,
  { force = false, ...options }: WriteOptions = {},
  others: ReadonlyMap<string, string> = new Map(),
): Promise<WriteResult> {
  try {
    const { exists, write, remove, changes } = await compareWithFolder(folder, plan);
    if (exists && !force) {
      throw new ReimportRefused('review-exists', { folder, id: plan.review }, changes);
    }
    const conflicts = conflictsOf({ changes });
    if (conflicts.length > 0) {
      const files = conflicts.map(({ path }) => path).join('、');
      throw new ReimportRefused('edited-by-hand', { files }, changes);
    }
    await replaceFiles(folder, new Map([...write, ...others]), remove, options);
    return { written: [...write.keys()], exists, changes };
  } catch (error) {
    throw explain(folder, error);
  }
}

/**
 * What writing a planned import would do to the files of its review.
 * @throws AnotherReport when the review that is there is another report
 */
export async function compareWithFolder(folder: string, { files, review }: ImportPlan) {
  const last = await readLastImport(folder, review);
  await requireSameReport(folder, review, files, last);
  return reimport(files, review, last);
}

function explain(folder: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error && 'syscall' in error)) return error;
  if (hasCode(error, 'ENOTDIR') || hasCode(error, 'EEXIST')) {
    return new UserError('folder-blocked', { folder }, { cause: error });
  }
  return new UserError('write-failed', { folder, detail: error.message }, { cause: error });
}
