import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exists, hasCode } from '../files/errors.ts';
import { renameWhenFree } from '../files/rename.ts';
import { UserError } from '../i18n/user-error.ts';
import { type LockOptions, oneAtATime, type Turn } from './build-lock.ts';
import { isHalfReplaced, replaceContents, takeBackContents } from './replace-contents.ts';

/*
 * A folder is replaced by two renames, and a process can be killed between any two steps. Beside `dist` lie, while
 * a build is running and after one that was killed, the lock `.dist.duizhao.lock` and the folder `.dist.duizhao`:
 *
 *   step                        JOURNAL  dist     PREVIOUS   what the next one does
 *   1 making the new one        no       old      no         removes `.dist.duizhao`
 *   2 JOURNAL is written        yes      old      no         removes it
 *   3 dist -> PREVIOUS          yes      none     old        PREVIOUS -> dist, removes it
 *   4 new one -> dist           yes      new      old        removes it
 *   5 JOURNAL is removed        no       new      old        removes it
 *   6 `.dist.duizhao` goes      no       new      in parts   removes it
 *
 * So PREVIOUS comes back if, and only if, there is JOURNAL and no `dist`: then it is whole.
 */

/** Says that a folder is being replaced. */
const JOURNAL = 'replacing';
/** What stood there before. */
const PREVIOUS = 'previous';

const besides = (out: string) => ({
  lock: join(dirname(out), `.${basename(out)}.duizhao.lock`),
  staging: join(dirname(out), `.${basename(out)}.duizhao`),
});

/**
 * Makes a folder beside another one, which it replaces when all of it succeeded; one process at a time. What a
 * killed one left is put right before.
 * @param out the folder that is replaced, without links in its path
 * @param work fills the new folder, which is not there yet
 * @throws UserError `rollback-failed` with the place of the old folder, when it could not come back
 */
export async function replaceWhole<T>(
  out: string,
  work: (folder: string) => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const { lock, staging } = besides(out);
  return oneAtATime(
    lock,
    async (turn) => {
      await settle(out, staging);
      let isSettled = true;
      try {
        await mkdir(staging);
        // A process that stood still until it was taken for dead wakes up in a folder of its own.
        const folder = join(await mkdtemp(join(staging, 'new-')), 'folder');
        const result = await work(folder);
        await replace(out, folder, staging, turn);
        return result;
      } catch (error) {
        isSettled = !(error instanceof UserError && error.id === 'rollback-failed');
        throw error;
      } finally {
        if (isSettled) await remove(staging);
      }
    },
    options,
  );
}

/**
 * Puts right what a killed process left beside a folder, its old content above all, unless one is at it.
 * @param out the folder, without links in its path
 */
export async function putBack(out: string): Promise<void> {
  const { lock, staging } = besides(out);
  if (!(await exists(staging)) && !(await isHalfReplaced(out))) return;
  try {
    await oneAtATime(lock, () => settle(out, staging), { patience: 0 });
  } catch (error) {
    if (!(error instanceof UserError && error.id === 'lock-held')) throw error;
  }
}

async function settle(out: string, staging: string): Promise<void> {
  if (await isHalfReplaced(out)) await takeBackContents(out);
  const isBetween = (await exists(join(staging, JOURNAL))) && !(await exists(out));
  if (isBetween && (await exists(join(staging, PREVIOUS)))) {
    await renameWhenFree(join(staging, PREVIOUS), out);
  }
  await rm(staging, { recursive: true, force: true });
}

async function replace(out: string, folder: string, staging: string, turn: Turn): Promise<void> {
  const aside = join(staging, PREVIOUS);
  await turn.confirm();
  await writeFile(join(staging, JOURNAL), '');
  let existed = true;
  try {
    await renameWhenFree(out, aside);
  } catch (error) {
    if (isMountPoint(error)) {
      await rm(join(staging, JOURNAL));
      await replaceContents(out, folder);
      return;
    }
    if (!hasCode(error, 'ENOENT')) throw error;
    existed = false;
  }
  try {
    await renameWhenFree(folder, out);
  } catch (error) {
    if (!existed) throw error;
    await renameWhenFree(aside, out).catch(() => {
      throw new UserError('rollback-failed', { folder: aside }, { cause: error });
    });
    throw error;
  }
  await rm(join(staging, JOURNAL));
}

/** What systems say of a folder at which a disk or volume is mounted; Windows says so of files in use. */
const isMountPoint = (error: unknown): boolean =>
  hasCode(error, 'EXDEV') || (hasCode(error, 'EBUSY') && process.platform !== 'win32');

/** What cannot be removed now is removed by the next one: what has succeeded, or failed, is not changed by it. */
const remove = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true }).catch(() => undefined);
