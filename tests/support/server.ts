import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { startDuizhao } from './command.ts';

/** A command that serves a site until it is stopped. */
export interface RunningServer {
  /** The address that it says it serves. */
  url: string;
  /** What it has told on the terminal so far. */
  told(): string;
  /** Whether it has not ended. */
  isRunning(): boolean;
}

/** Starts a command for the running test, and waits until it says where the site is. */
export async function startServer(
  options: { env?: Record<string, string>; folder?: string },
  ...args: string[]
): Promise<RunningServer> {
  const child = startDuizhao(options, ...args);
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGINT');
    await closed;
  });
  let told = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: string): void => {
      told += chunk;
      const [found] = /http:\/\/localhost:\d+\//u.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => {
      reject(new Error(`duizhao ${args.join(' ')} ended: ${told}`));
    });
  });
  return { url, told: () => told, isRunning: () => child.exitCode === null };
}
