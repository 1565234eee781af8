import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../files/errors.ts';

/**
 * Makes a folder, and those that it lies in. Node.js does so itself, but says of a disk that is read-only that the
 * folder is missing.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    if (!hasCode(error, 'ENOENT')) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
