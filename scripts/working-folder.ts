import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAbandoned, oneAtATime } from '../src/publish/build-lock.ts';

/** How working folders begin, below the system's temporary folder. */
const PREFIX = 'duizhao-work-';
/** Says in a working folder who works there. */
const OWNER = 'owner.lock';

/**
 * Gives work a folder that is gone after it, also when it is interrupted: it may hold much, and what it holds may
 * be withheld from others. What killed processes have left goes first.
 */
export async function inWorkingFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await clear();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(128 + constants.signals[signal]);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await oneAtATime(join(folder, OWNER), async () => {
      const inside = join(folder, 'work');
      await mkdir(inside);
      return work(inside);
    });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes the folders of processes that have ended. What cannot be removed is somebody else's. */
async function clear(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(PREFIX) || !(await isAbandoned(join(folder, OWNER)))) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
