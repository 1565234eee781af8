import { readdir, readFile } from 'node:fs/promises';

/** Whether the memory of a process and of all that it has started can be told. */
export const TELLS_TREES = process.platform === 'linux';

/**
 * The memory of a process and of all that it has started, in bytes. What several of them share, as the
 * processes of a browser share their program, is counted once: PSS (Linux).
 */
export async function treeMemory(root: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/u.test(name) ? await readOrNothing(`/proc/${name}/stat`) : '';
    if (stat !== '') parents.set(Number(name), parentOf(stat));
  }
  const rolls = treeOf(root, parents).map((pid) => readOrNothing(`/proc/${pid}/smaps_rollup`));
  return (await Promise.all(rolls)).reduce((sum, roll) => sum + ownShare(roll), 0);
}

/** Processes end while they are read about. */
const readOrNothing = (path: string): Promise<string> => readFile(path, 'latin1').catch(() => '');

/**
 * The process that has started another.
 * @param stat the other's /proc/…/stat
 */
export function parentOf(stat: string): number {
  // The name, in brackets, may hold blanks and brackets; the state follows it, then the parent.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** A process and all below it. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): number[] {
  const children = [...parents].filter(([, parent]) => parent === root).map(([pid]) => pid);
  return [root, ...children.flatMap((child) => treeOf(child, parents))];
}

/**
 * The share of a process in the memory that it uses, in bytes.
 * @param roll its /proc/…/smaps_rollup
 */
export function ownShare(roll: string): number {
  return Number(/^Pss:\s*(\d+) kB$/mu.exec(roll)?.[1] ?? 0) * 1024;
}
