import { constants } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep, isAbsolute } from 'node:path';
import type { MessageId } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { isMissing } from '../files/errors.ts';

/** Something below the content folder that may be read, or is refused without being opened. */
export interface FoundFile {
  /** Its path below the content folder, with forward slashes. */
  path: string;
  refusal: Refusal | undefined;
}

/** Why something in the content folder is not read. */
type Refusal = Extract<
  MessageId,
  'link-outside' | 'link-to-folder' | 'folder-for-file' | 'special-file' | 'name-not-utf8'
>;

/** Bytes of a content file that is read at all: the record of the longest report has a few dozen MB. */
const MOST_BYTES = 64 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

/** How files are opened: not to wait for the other end of a pipe that has come into the place of one. */
export const OPEN_AT_ONCE =
  constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** What stands for bytes of a name that are no UTF-8: the system finds nothing under it. */
const REPLACED = '\uFFFD';

/**
 * The files below a folder of the content that end so, in an order that no system changes, and all that stands
 * there and is refused. What is hidden is neither. No link to a folder is followed: it could lead in circles.
 * @param folder the content folder
 * @param below the folder in it, which need not be there
 */
export async function findFiles(
  folder: string,
  below: string,
  ending: string,
): Promise<FoundFile[]> {
  const stats = await lstat(join(folder, below)).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (!stats || stats.isFile()) return [];
  if (stats.isDirectory()) {
    const found = await walk(folder, below, ending);
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
  return [{ path: below, refusal: await refusalOf(folder, below) }];
}

async function walk(folder: string, below: string, ending: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const item of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = `${below}/${item.name}`;
    if (item.name.startsWith('.')) continue;
    const isWanted = item.name.endsWith(ending);
    if (item.name.includes(REPLACED) && (isWanted || item.isDirectory())) {
      found.push({ path, refusal: 'name-not-utf8' });
    } else if (item.isDirectory() && !isWanted) {
      found.push(...(await walk(folder, path, ending)));
    } else {
      const refusal = item.isFile() ? undefined : await refusalOf(folder, path);
      if (isWanted || refusal !== undefined) found.push({ path, refusal });
    }
  }
  return found;
}

/**
 * What stands in the content folder itself and is refused, though nothing there is read.
 * @param known what is looked at elsewhere
 */
export async function findRefused(folder: string, known: readonly string[]): Promise<FoundFile[]> {
  const items = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const found = items
    .filter(({ name }) => !name.startsWith('.') && !known.includes(name))
    .filter((item) => !item.isFile() && !item.isDirectory())
    .map(async ({ name }) => ({ path: name, refusal: await refusalOf(folder, name) }));
  return (await Promise.all(found)).filter(({ refusal }) => refusal !== undefined);
}

/** Why what stands at a path is not read as a file of the content folder; undefined when it is one. */
async function refusalOf(folder: string, path: string): Promise<Refusal | undefined> {
  const place = join(folder, path);
  const stats = await lstat(place);
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'folder-for-file';
  if (!stats.isSymbolicLink()) return 'special-file';
  const real = await realpath(place).catch(() => undefined);
  if (real === undefined || !isBelow(await realpath(folder), real)) return 'link-outside';
  const target = await stat(real);
  if (target.isDirectory()) return 'link-to-folder';
  return target.isFile() ? undefined : 'special-file';
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep, 1)[0] !== '..';
}

/**
 * Reads a file of the content folder, and nothing else: no link that leads out, no pipe, no device.
 * @param path its path below the content folder, with forward slashes
 * @throws UserError when that is refused; the system's error when there is no such file
 */
export async function readContentFile(folder: string, path: string): Promise<Buffer> {
  const refusal = await refusalOf(folder, path);
  if (refusal !== undefined) throw new UserError(refusal, { path });
  const file = await open(join(folder, path), OPEN_AT_ONCE);
  try {
    const stats = await file.stat();
    // It may have been replaced since it was looked at.
    if (!stats.isFile()) throw new UserError('special-file', { path });
    if (stats.size > MOST_BYTES) {
      throw new UserError('content-too-large', { path, limit: MOST_BYTES / MEBIBYTE });
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}
