import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from './errors.ts';

/** Windows answers so while a scanner, an editor or a viewer has the file open. */
const BUSY = ['EPERM', 'EBUSY', 'EACCES'];
/** Between two tries, and for how long, in milliseconds. */
const INTERVAL = 100;
const LIMIT = 2000;

/** Renames a file or folder; on Windows it waits a moment for one that is in use. */
export async function renameWhenFree(from: string, to: string): Promise<void> {
  for (let waited = 0; ; waited += INTERVAL) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || !BUSY.includes(codeOf(error) ?? '') || waited >= LIMIT)
        throw error;
    }
    await setTimeout(INTERVAL);
  }
}
