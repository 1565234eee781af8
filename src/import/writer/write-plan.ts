import { UserError } from '../../i18n/user-error.ts';
import type { Locale } from '../../model/site.ts';
import { changeLines } from './change-lines.ts';
import { isBlocked } from '../../files/errors.ts';
import { type FileChange, writeContent } from '../../content/write/write-content.ts';
import { recordPath } from '../../content/import-record.ts';
import type { ReplaceOptions } from '../../content/write/replace-files.ts';
import type { LastImport } from './last-import.ts';
import type { ImportPlan } from '../plan.ts';
import { type Change, conflictsOf, reimport } from './reimport.ts';
import { requireSameReport } from './same-report.ts';

/** What was written, and what became of the files that were there. */
export interface WriteResult {
  written: string[];
  /** Whether the review was there before. */
  exists: boolean;
  changes: Change[];
  /** Whether it can be taken back. */
  isKept: boolean;
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
 * @param last what is there of its review
 * @param others files that come with it where they are not there yet
 * @throws UserError when the review exists or is another report, edits would be lost, or the folder cannot be
 * written
 */
export async function writePlan(
  folder: string,
  plan: ImportPlan,
  last: LastImport,
  { force = false, ...options }: WriteOptions = {},
  others: ReadonlyMap<string, string> = new Map(),
): Promise<WriteResult> {
  try {
    const { exists, write, remove, changes } = await compareWithFolder(folder, plan, last);
    if (exists && !force) {
      throw new ReimportRefused('review-exists', { folder, id: plan.review }, changes);
    }
    const conflicts = conflictsOf({ changes });
    if (conflicts.length > 0) {
      const files = conflicts.map(({ path }) => path).join('、');
      throw new ReimportRefused('edited-by-hand', { files }, changes);
    }
    const { existing } = last;
    const files: FileChange[] = [
      ...[...write].map(([path, { text }]) => {
        return { path, before: existing.get(path)?.text, after: text };
      }),
      ...remove.map((path) => {
        return { path, before: existing.get(path)?.text, after: undefined };
      }),
      { path: recordPath(plan.review), before: last.record, after: plan.record },
      ...[...others].map(([path, text]) => ({ path, before: undefined, after: text })),
    ];
    const deed = { command: 'import', of: plan.review };
    const { isKept } = await writeContent(folder, files, deed, options);
    return { written: [...write.keys(), recordPath(plan.review)], exists, changes, isKept };
  } catch (error) {
    throw explain(folder, error);
  }
}

/**
 * What writing a planned import would do to the files of its review.
 * @throws AnotherReport when the review that is there is another report
 */
export async function compareWithFolder(
  folder: string,
  { files, review }: ImportPlan,
  last: LastImport,
) {
  await requireSameReport(folder, review, files, last);
  return reimport(files, review, last);
}

function explain(folder: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error && 'syscall' in error)) return error;
  if (isBlocked(error)) {
    return new UserError('folder-blocked', { folder }, { cause: error });
  }
  return new UserError('write-failed', { folder, detail: error.message }, { cause: error });
}
