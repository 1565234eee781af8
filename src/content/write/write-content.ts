import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemLocale } from '../../i18n/messages.ts';
import { textAt } from '../import-record.ts';
import { ContentFile } from '../content-file.ts';
import { kindAt } from '../content-path.ts';
import { isMissing, isNotEmpty } from '../../files/errors.ts';
import { ChangedMeanwhile, type ClashingFile } from './changed-meanwhile.ts';
import type { Deed } from './deed.ts';
import { History } from './history.ts';
import { mergeFile } from './merge-file.ts';
import { replaceFiles, type ReplaceOptions } from './replace-files.ts';

/** Whatever stands there: a picture, which nobody edits, goes as it is. */
export const ANYTHING = Symbol('anything');

/** A file that is to be written or removed. */
export interface FileChange {
  /** Below the content folder, with forward slashes. */
  path: string;
  /** Its text as the writer knows it; nothing where it knows of none. */
  before: string | undefined | typeof ANYTHING;
  /** What it is to be; nothing to remove it. */
  after: string | Uint8Array | undefined;
}

/** How content is written. */
export interface WriteOptions extends Omit<ReplaceOptions, 'keep'> {
  /** Whether the write is itself one that takes another back, which the history has already. */
  isStep?: boolean;
}

/** What came of a write. */
export interface WriteResult {
  /** The paths of what was written or removed. */
  paths: string[];
  /** Whether it can be taken back: where the history cannot be written, it cannot. */
  isKept: boolean;
}

/**
 * Writes content: all of it or nothing, and so that `undo` can take it back. The one way in which files of the content
 * folder change. What somebody else has changed meanwhile is merged field by field.
 * @throws ChangedMeanwhile where that is the same field; UserError when a path leads out of the folder
 */
export async function writeContent(
  folder: string,
  changes: readonly FileChange[],
  deed: Deed,
  { isStep = false, ...options }: WriteOptions = {},
): Promise<WriteResult> {
  const clashing: ClashingFile[] = [];
  const contents = new Map<string, string | Uint8Array | undefined>();
  for (const change of changes) {
    if (change.before === ANYTHING) {
      contents.set(change.path, change.after);
      continue;
    }
    const now = await textAt(folder, change.path);
    const { after, clashes } = settled(change, now);
    if (clashes.length > 0) clashing.push({ path: change.path, clashes });
    else if (after !== now) contents.set(change.path, after);
  }
  if (clashing.length > 0) throw new ChangedMeanwhile(clashing);
  if (contents.size === 0) return { paths: [], isKept: true };
  let isKept = true;
  const keep = async (aside: string): Promise<void> => {
    await new History(folder).add(deed, contents, aside).catch((error: unknown) => {
      // A full or guarded disk takes away the way back, not the work.
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      isKept = false;
    });
  };
  await replaceFiles(folder, contents, isStep ? options : { ...options, keep });
  for (const [path, after] of contents) if (after === undefined) await removeEmpty(folder, path);
  return { paths: [...contents.keys()], isKept };
}

type Settled = Pick<FileChange, 'after'> & Pick<ClashingFile, 'clashes'>;

/** What becomes of a file as it stands now. */
function settled({ path, before, after }: FileChange, now: string | undefined): Settled {
  if (now === before || now === after) return { after, clashes: [] };
  const clash = (theirs: unknown): Settled => ({
    after: now,
    clashes: [{ field: '', mine: now, theirs }],
  });
  const isContent = kindAt(path) !== undefined;
  if (!isContent || now === undefined || typeof after !== 'string') return clash(after);
  const file = (text: string) => ContentFile.of(path, text, systemLocale());
  const base = typeof before === 'string' ? file(before) : undefined;
  const merged = mergeFile(base, file(now), file(after));
  return { after: merged.text, clashes: merged.clashes };
}

/** Removes the folders that a removed file leaves empty, those of the collections apart. */
async function removeEmpty(folder: string, path: string): Promise<void> {
  for (let below = dirname(path); below.includes('/'); below = dirname(below)) {
    try {
      await rmdir(join(folder, below));
    } catch (error) {
      if (isMissing(error)) continue;
      if (isNotEmpty(error)) return;
      throw error;
    }
  }
}
