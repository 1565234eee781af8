import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode, isForbidden } from '../files/errors.ts';
import { UserError } from '../i18n/user-error.ts';
import { makeFolder } from './make-folder.ts';

/** How often it is looked whether it is one's turn, in milliseconds. */
const INTERVAL = 100;
/** How often whoever is at it touches the lock. */
const BEAT = 2_000;
/** A lock that was not touched for so long has no owner any more, whatever process has its number now. */
const SILENCE = 2 * 60_000;
/** A file without a name in it was made this moment; one this old was left so. */
const UNFINISHED = 5_000;
/** So long one and the same owner is waited for. */
const PATIENCE = 30 * 60_000;

/** Who is at it. */
export interface LockOwner {
  /** Tells this turn from every other. */
  turn: string;
  process: number;
  host: string;
  /** When its process began, as in 2026-01-31T08:00:00.000Z. */
  started: string;
  /** When its turn began. */
  since: string;
}

/** How a turn is waited for. */
export interface LockOptions {
  /** Told once of each owner that is waited for. */
  onWait?: ((owner: LockOwner) => void) | undefined;
  /** How long one owner is waited for, in milliseconds. */
  patience?: number;
}

/** A turn that one has. */
export interface Turn {
  /**
   * To be called before what others must not see by half.
   * @throws UserError `lock-lost` when another process took over, because this one stood still for long
   */
  confirm(): Promise<void>;
}

/**
 * Does something while no other process does it. The owner's name, its start and the beginning of its turn stand
 * in a file that it touches while it lives. It is taken over when its process has ended on this machine, and
 * anywhere when it was not touched for two minutes: numbers of processes are used again, and say nothing
 * about other machines.
 * @param path the file
 * @throws UserError `lock-held` when the same owner was waited for too long, `lock-lost` when another took over
 */
export async function oneAtATime<T>(
  path: string,
  work: (turn: Turn) => Promise<T>,
  { onWait, patience = PATIENCE }: LockOptions = {},
): Promise<T> {
  await makeFolder(dirname(path));
  const own: LockOwner = {
    turn: randomUUID(),
    process: process.pid,
    host: hostname(),
    started: new Date(performance.timeOrigin).toISOString(),
    since: new Date().toISOString(),
  };
  await waitFor(path, own, patience, onWait);
  const isOwn = async (): Promise<boolean> => (await look(path))?.owner?.turn === own.turn;
  const confirm = async (): Promise<void> => {
    if (!(await isOwn())) throw new UserError('lock-lost', { path });
  };
  const beat = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => undefined);
  }, BEAT).unref();
  try {
    const result = await work({ confirm });
    await confirm();
    return result;
  } finally {
    clearInterval(beat);
    if (await isOwn()) await rm(path, { force: true });
  }
}

/** Whether whoever began with this file has ended. */
export async function isAbandoned(path: string): Promise<boolean> {
  try {
    const found = await look(path);
    // Before there is a file, there is its folder.
    return isDead(found ?? { owner: undefined, age: await ageOf(dirname(path)) });
  } catch {
    // Somebody else's, or gone meanwhile.
    return false;
  }
}

async function waitFor(
  path: string,
  own: LockOwner,
  patience: number,
  onWait: LockOptions['onWait'],
): Promise<void> {
  let awaited: { turn: string; from: number } | undefined;
  for (;;) {
    own.since = new Date().toISOString();
    if (await place(path, own)) return;
    const found = await look(path);
    if (found && isDead(found)) {
      await setAside(path, found);
    } else if (found?.owner) {
      const { turn, process, since } = found.owner;
      if (awaited?.turn !== turn) {
        awaited = { turn, from: Date.now() };
        if (patience > 0) onWait?.(found.owner);
      }
      if (Date.now() - awaited.from >= patience) {
        throw new UserError('lock-held', { process, since, path });
      }
    }
    await setTimeout(INTERVAL);
  }
}

async function place(path: string, own: LockOwner): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // What a full disk leaves of it is ours, and empty.
    if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT')) await rm(path, { force: true });
    throw error;
  }
}

interface Found {
  /** Nobody as long as nothing, or what is no name, stands in the file. */
  owner: LockOwner | undefined;
  /** Milliseconds since it was touched. */
  age: number;
}

async function look(path: string): Promise<Found | undefined> {
  try {
    return { owner: ownerIn(await readFile(path, 'utf8')), age: await ageOf(path) };
  } catch (error) {
    // Windows says no to a file that is being removed.
    const leaving = process.platform === 'win32' && isForbidden(error);
    if (hasCode(error, 'ENOENT') || leaving) return undefined;
    throw error;
  }
}

const ageOf = async (path: string): Promise<number> => Date.now() - (await stat(path)).mtimeMs;

function ownerIn(text: string): LockOwner | undefined {
  try {
    const owner = JSON.parse(text) as Partial<LockOwner> | null;
    const named = typeof owner?.turn === 'string' && typeof owner.process === 'number';
    return named ? (owner as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}

function isDead({ owner, age }: Found): boolean {
  if (!owner) return age > UNFINISHED;
  return age > SILENCE || (owner.host === hostname() && !isRunning(owner.process));
}

/** Takes a dead owner's file away; one that somebody has put there since comes back. */
async function setAside(path: string, { owner }: Found): Promise<void> {
  const aside = `${path}.old`;
  try {
    await rename(path, aside);
    if ((await look(aside))?.owner?.turn === owner?.turn) await rm(aside, { force: true });
    else await rename(aside, path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
