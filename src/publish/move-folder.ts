import { cp, rm } from 'node:fs/promises';
import { hasCode } from '../files/errors.ts';
import { renameWhenFree } from '../files/rename.ts';

/**
 * Moves a folder, to another file system by copying it: a kill leaves it there by half, so the new place must not
 * be in use yet.
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await renameWhenFree(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
