import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAbandoned, oneAtATime } from './build-lock.ts';

/** How working folders begin. */
const PREFIX = 'duizhao-work-';
/** Says in a working folder who works there. */
const OWNER = 'owner.lock';

/** Where and how work is done. */
export interface WorkingPlace {
  /** The folder that holds the working folder; the system's temporary folder when absent. */
  parent?: string;
  /** Whether the work itself ends when it is interrupted; otherwise the process does. */
  endsItself?: boolean;
}

/**
 * Gives work a folder that is gone after it, also when it is interrupted: it may hold much, and what it holds may
 * be withheld from others. What killed processes have left goes first.
 */
export async function inWorkingFolder<T>(
  work: (folder: string) => Promise<T>,
  { parent = tmpdir(), endsItself = false }: WorkingPlace = {},
): Promise<T> {
  await mkdir(parent, { recursive: true });
  await clear(parent);
  const folder = await mkdtemp(join(parent, PREFIX));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const stop = (signal: NodeJS.Signals): void => {
    process.exit(128 + constants.signals[signal]);
  };
  process.on('exit', remove);
  if (!endsItself) process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await oneAtATime(join(folder, OWNER), async () => {
      const inside = join(folder, 'work');
      await mkdir(inside);
      return work(inside);
    });
  } finally {
    process.off('exit', remove).off('SIGINT', stop).off('SIGTERM', stop);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes the folders of processes that have ended. What cannot be removed is somebody else's. */
async function clear(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    if (!name.startsWith(PREFIX) || !(await isAbandoned(join(folder, OWNER)))) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
