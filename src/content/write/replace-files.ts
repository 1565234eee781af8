import { randomBytes } from 'node:crypto';
import { mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { insideWithoutLinks } from '../../content/paths.ts';
import { renameWhenFree } from '../../files/rename.ts';
import { UserError } from '../../i18n/user-error.ts';
import { hasCode } from '../../files/errors.ts';
import { WriteJournal, type Journal } from './journal.ts';
import { digestOf, removeEmpty, statsOf, takeBack } from './take-back.ts';

/** What a write is told and tells. */
export interface ReplaceOptions {
  /** Aborted when the write is to stop; it then takes everything back. */
  signal?: AbortSignal | undefined;
  /** Called before each file is moved. */
  onStep?: (() => void | Promise<void>) | undefined;
  /** Given, once all is in place, the folder in which what stood there before still lies, by its paths. */
  keep?: ((aside: string) => Promise<void>) | undefined;
}

/** What is to stand at paths below a folder: a text, bytes, or nothing. */
export type Contents = ReadonlyMap<string, string | Uint8Array | undefined>;

/**
 * Puts files in place by renaming them from a staging folder beside them, all of them or none. What stood
 * there waits in the same folder, and comes back when any step fails or the signal is aborted; and when
 * the process is killed, by recoverWrites (recover-writes.ts).
 * @throws UserError when a path leads out of the folder, a link is on its way or a folder in its place
 */
export async function replaceFiles(
  folder: string,
  contents: Contents,
  { signal, onStep, keep }: ReplaceOptions = {},
): Promise<void> {
  for (const path of contents.keys()) await insideWithoutLinks(folder, path);
  const files = new Map(
    [...contents].filter((each): each is [string, string | Uint8Array] => each[1] !== undefined),
  );
  const created = await firstMissing(folder);
  let begun: { folder: string; staging: string; journal: WriteJournal } | undefined;
  let plan: Journal | undefined;
  try {
    signal?.throwIfAborted();
    await mkdir(folder, { recursive: true });
    begun = await begin(folder);
    const { staging, journal } = begun;
    for (const [path, text] of files) {
      await writeBelow(join(staging, 'new', path), text);
    }
    plan = await planOf(folder, contents, files);
    for (const path of plan.existing) {
      await mkdir(dirname(join(staging, 'old', path)), { recursive: true });
    }
    await journal.write(plan);
    const step = async (from: string, to: string): Promise<void> => {
      await onStep?.();
      signal?.throwIfAborted();
      await renameWhenFree(from, to);
    };
    for (const path of plan.existing) {
      await step(join(folder, path), join(staging, 'old', path));
    }
    for (const path of files.keys()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await step(join(staging, 'new', path), join(folder, path));
    }
    await onStep?.();
    signal?.throwIfAborted();
    await keep?.(join(staging, 'old'));
  } catch (error) {
    if (begun) await takeBack({ ...begun, plan }, error);
    if (created !== undefined) await removeEmpty(created);
    throw error;
  }
  // From here on it has happened, and its staging folder is waste.
  await begun.journal.finish();
  await rm(begun.staging, { recursive: true, force: true });
  await begun.journal.end();
}

/** Makes the staging folder of this process, which has its journal before it is there. */
async function begin(folder: string) {
  const name = `.write-${process.pid}-${randomBytes(6).toString('hex')}`;
  const staging = join(await realpath(folder), name);
  const journal = new WriteJournal(staging);
  await journal.begin();
  await mkdir(staging);
  return { folder, staging, journal };
}

/** What is to be done, with what stands in its way. */
async function planOf(
  folder: string,
  contents: Contents,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Journal> {
  const plan: Journal = { write: [], existing: [], folders: [] };
  for (const [path, text] of files) {
    plan.write.push([path, digestOf(text)]);
    const missing = await firstMissing(dirname(join(folder, path)));
    const below = missing && relative(folder, missing).replaceAll(sep, '/');
    if (below !== undefined && !plan.folders.includes(below)) plan.folders.push(below);
  }
  for (const path of contents.keys()) {
    const stats = await statsOf(join(folder, path));
    // It would be set aside with all that it holds, and be gone in the end.
    if (stats?.isDirectory() === true) throw new UserError('folder-for-file', { path });
    if (stats) plan.existing.push(path);
  }
  return plan;
}

async function writeBelow(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
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
