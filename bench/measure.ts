import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Findings, Task } from './entry.ts';
import type { Usage } from './usage.ts';

/** What a process used, and what its work found. */
export interface Measured extends Usage {
  findings?: Findings;
}

const CHILD = join(import.meta.dirname, 'child.ts');

/**
 * Runs a worker in a process of its own.
 * @returns what that process used from its start, and found
 * @throws Error with what it wrote to stderr when it fails
 */
export function measure(worker: URL, task: Task): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [worker.href, JSON.stringify(task)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let used: Measured | undefined;
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    child.once('message', (message) => {
      used = message as Measured;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (used && code === 0) resolve(used);
      else reject(new Error(`${worker.pathname.split('/').at(-1)} failed.\n${errors}`));
    });
  });
}
