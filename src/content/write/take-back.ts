import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFile } from '../files.ts';
import { insideWithoutLinks } from '../paths.ts';
import { renameWhenFree } from '../../files/rename.ts';
import { UserError } from '../../i18n/user-error.ts';
import { isMissing, isNotEmpty } from '../../files/errors.ts';
import type { WriteJournal, Journal } from './journal.ts';

/** A write as it is taken back. */
interface Begun {
  /** The content folder. */
  folder: string;
  staging: string;
  journal: WriteJournal;
  /** What it was about to do; undefined when it has moved nothing. */
  plan: Journal | undefined;
}

/**
 * Takes a write back, as far as it has come. Can be broken off and begun again.
 * @param cause why, for the error
 * @throws UserError `rollback-failed` where that cannot be done, with the folder that holds the files
 */
export async function takeBack(begun: Begun, cause?: unknown): Promise<void> {
  const { staging, journal, plan } = begun;
  try {
    if (plan) await putBack(begun, plan);
    await journal.finish();
    await rm(staging, { recursive: true, force: true });
    await journal.end();
  } catch (error) {
    throw new UserError('rollback-failed', { folder: staging }, { cause: cause ?? error });
  }
}

async function putBack({ folder, staging }: Begun, plan: Journal): Promise<void> {
  for (const [path, digest] of plan.write) {
    const placed = !(await exists(join(staging, 'new', path)));
    // What came back already, when this was broken off before, is not the new file.
    const isBack = plan.existing.includes(path) && !(await exists(join(staging, 'old', path)));
    if (placed && !isBack) await removeNew(folder, path, digest);
  }
  for (const path of plan.existing) {
    const aside = join(staging, 'old', path);
    const place = await insideWithoutLinks(folder, path);
    if (await exists(aside)) await renameWhenFree(aside, place);
  }
  for (const below of plan.folders) await removeEmpty(await insideWithoutLinks(folder, below));
}

/** Removes a file that a write has put in place, unless somebody has changed it since. */
async function removeNew(folder: string, path: string, digest: string): Promise<void> {
  const place = await insideWithoutLinks(folder, path);
  const text = await readContentFile(folder, path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (text === undefined) return;
  if (digestOf(text) !== digest) throw new Error(`${path} has been changed since`);
  await rm(place);
}

/** Removes a folder and those in it, as far as they hold no files. */
export async function removeEmpty(folder: string): Promise<void> {
  const items = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const item of items) if (item.isDirectory()) await removeEmpty(join(folder, item.name));
  await rmdir(folder).catch((error: unknown) => {
    if (!isMissing(error) && !isNotEmpty(error)) throw error;
  });
}

/** What stands there, a link as itself; undefined where nothing does. */
export async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const exists = async (path: string): Promise<boolean> => (await statsOf(path)) !== undefined;

/** The digest by which a file that was written is known again. */
export const digestOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');
