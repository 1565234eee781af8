import { lstat, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../i18n/user-error.ts';
import { printable } from '../../text/printable.ts';
import { hasCode, isMissing } from '../../files/errors.ts';
import { WriteJournal } from './journal.ts';
import { takeBack } from './take-back.ts';

/** A write takes seconds: one this old has ended, whatever process has its number now. */
const LONGEST = 60 * 60 * 1000;

/** How the staging folders are called: with the number of their process. */
const STAGING = /^\.write-(?<process>\d+)-/u;

/**
 * Puts right what writes that were killed have left in a content folder: each is taken back as a whole.
 * @returns how many there were
 * @throws UserError when a write is under way there, or a file has been changed since; `write-foreign` when it
 * was no write of this machine, of which nothing is then touched
 */
export async function recoverWrites(folder: string): Promise<number> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  let recovered = 0;
  for (const name of names) {
    const process = STAGING.exec(name)?.groups?.['process'];
    if (process === undefined) continue;
    const staging = join(await realpath(folder), name);
    const stats = await lstat(staging);
    const journal = new WriteJournal(staging);
    if (!stats.isDirectory() || !(await journal.isOurs())) {
      throw new UserError('write-foreign', { folder, staging: printable(name) });
    }
    if (isRunning(Number(process)) && Date.now() - stats.mtimeMs < LONGEST) {
      throw new UserError('write-running', { folder, process });
    }
    const plan = await journal.read().catch((error: unknown) => {
      throw new UserError('rollback-failed', { folder: staging }, { cause: error });
    });
    await takeBack({ folder, staging, journal, plan });
    recovered += 1;
  }
  return recovered;
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
