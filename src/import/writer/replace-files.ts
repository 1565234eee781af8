import { createHash } from 'node:crypto';
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { renameWhenFree } from '../../content/rename.ts';
import { UserError } from '../../i18n/user-error.ts';
import { hasCode, isMissing } from '../../content/file-errors.ts';

/** How the staging folder of an import begins; the number of its process follows. */
const STAGING = '.import-';
/** Says what is being replaced, from before the first file is moved until after the last. */
const JOURNAL = 'journal.json';
/** An import takes seconds: one this old has ended, whatever process has its number now. */
const LONGEST = 60 * 60 * 1000;

/** What an import is about to do, so that another process can take it back. */
interface Journal {
  /** The files that are written, each with the digest of its new text. */
  write: [path: string, digest: string][];
  /** The files that stand there before: they are set aside. */
  existing: string[];
  /** Folders that are made, the outermost of each. */
  folders: string[];
}

/** What a writing import is told and tells. */
export interface ReplaceOptions {
  /** Aborted when the import is to stop; it then takes everything back. */
  signal?: AbortSignal | undefined;
  /** Called before each file is moved. */
  onStep?: (() => void | Promise<void>) | undefined;
}

/**
 * Puts files in place by renaming them from a staging folder beside them, all of them or none. What stood
 * there waits in the same folder, and comes back when any step fails or the signal is aborted; and when
 * the process is killed, by {@link recoverImports}.
 * @param remove files that are there and are to go
 */
export async function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  remove: readonly string[],
  { signal, onStep }: ReplaceOptions = {},
): Promise<void> {
  const created = await firstMissing(folder);
  let staging: string | undefined;
  try {
    signal?.throwIfAborted();
    await mkdir(folder, { recursive: true });
    staging = await mkdtemp(join(folder, `${STAGING}${process.pid}-`));
    for (const [path, text] of files) {
      await writeBelow(join(staging, 'new', path), text);
    }
    const journal = await plan(folder, files, remove);
    for (const path of journal.existing) {
      await mkdir(dirname(join(staging, 'old', path)), { recursive: true });
    }
    // Renamed into place, so that it is never there by half.
    await writeFile(join(staging, `${JOURNAL}.new`), JSON.stringify(journal));
    await rename(join(staging, `${JOURNAL}.new`), join(staging, JOURNAL));
    const step = async (from: string, to: string): Promise<void> => {
      await onStep?.();
      signal?.throwIfAborted();
      await renameWhenFree(from, to);
    };
    for (const path of journal.existing) {
      await step(join(folder, path), join(staging, 'old', path));
    }
    for (const path of files.keys()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await step(join(staging, 'new', path), join(folder, path));
    }
    await onStep?.();
    signal?.throwIfAborted();
  } catch (error) {
    if (staging !== undefined) await takeBack(folder, staging, error);
    if (created !== undefined) await removeEmpty(created);
    throw error;
  }
  // Without its journal the staging folder is waste: from here on the import has happened.
  await rm(join(staging, JOURNAL));
  await rm(staging, { recursive: true, force: true });
}

/**
 * Puts right what imports that were killed have left in a content folder: each is taken back as a whole.
 * @throws UserError when an import is running there, or a file has been changed since
 */
export async function recoverImports(folder: string): Promise<number> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  let recovered = 0;
  for (const name of names) {
    const process = new RegExp(`^\\${STAGING}(\\d+)-`, 'u').exec(name)?.[1];
    if (process === undefined) continue;
    const staging = join(folder, name);
    if (isRunning(Number(process)) && (await ageOf(staging)) < LONGEST) {
      throw new UserError('import-running', { folder, process });
    }
    await takeBack(folder, staging);
    recovered += 1;
  }
  return recovered;
}

/** What is to be done, with what stands in its way. */
async function plan(
  folder: string,
  files: ReadonlyMap<string, string>,
  remove: readonly string[],
): Promise<Journal> {
  const journal: Journal = { write: [], existing: [], folders: [] };
  for (const [path, text] of files) {
    journal.write.push([path, digestOf(text)]);
    const missing = await firstMissing(dirname(join(folder, path)));
    const below = missing === undefined ? undefined : relative(folder, missing);
    if (below !== undefined && !journal.folders.includes(below)) journal.folders.push(below);
  }
  for (const path of [...files.keys(), ...remove]) {
    if (await exists(join(folder, path))) journal.existing.push(path);
  }
  return journal;
}

/**
 * Takes an import back, as far as it has come. Can be broken off and begun again.
 * @throws UserError where that cannot be done, with the folder that holds the files
 */
async function takeBack(folder: string, staging: string, cause?: unknown): Promise<void> {
  try {
    const journal = await readJournal(staging);
    if (journal) {
      for (const [path, digest] of journal.write) {
        const placed = !(await exists(join(staging, 'new', path)));
        // What came back already, when this was broken off before, is not the new file.
        const isBack =
          journal.existing.includes(path) && !(await exists(join(staging, 'old', path)));
        if (placed && !isBack) await removeNew(join(folder, path), digest);
      }
      for (const path of journal.existing) {
        const aside = join(staging, 'old', path);
        if (await exists(aside)) await renameWhenFree(aside, join(folder, path));
      }
      for (const below of journal.folders) await removeEmpty(join(folder, below));
      await rm(join(staging, JOURNAL));
    }
    await rm(staging, { recursive: true, force: true });
  } catch (error) {
    throw new UserError('rollback-failed', { folder: staging }, { cause: cause ?? error });
  }
}

/** Removes a file that an import has put in place, unless somebody has changed it since. */
async function removeNew(path: string, digest: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (text === undefined) return;
  if (digestOf(text) !== digest) throw new Error(`${path} has been changed since`);
  await rm(path);
}

async function readJournal(staging: string): Promise<Journal | undefined> {
  try {
    return JSON.parse(await readFile(join(staging, JOURNAL), 'utf8')) as Journal;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function writeBelow(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Removes a folder and those in it, as far as they hold no files. */
async function removeEmpty(folder: string): Promise<void> {
  const items = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const item of items) if (item.isDirectory()) await removeEmpty(join(folder, item.name));
  await rmdir(folder).catch((error: unknown) => {
    if (!isMissing(error) && !hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
  });
}

/** The outermost folder of a path that does not exist yet. */
async function firstMissing(folder: string): Promise<string | undefined> {
  const there = await stat(folder).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    },
  );
  if (there) return undefined;
  return (await firstMissing(dirname(folder))) ?? folder;
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

async function ageOf(path: string): Promise<number> {
  return Date.now() - (await stat(path)).mtimeMs;
}

/** Whether another process has this number. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
