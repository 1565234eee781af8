import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { startDuizhao } from './command.ts';

/** A running `duizhao dev`. */
export interface DevServer {
  /** The address that it says it serves. */
  url: string;
  /** What it has told on the terminal so far. */
  told(): string;
  /** Whether it has not ended. */
  isRunning(): boolean;
}

/** Starts `duizhao dev` on a content folder for the running test, and waits until it says where it is. */
export async function startDev(content: string, env: Record<string, string>): Promise<DevServer> {
  const child = startDuizhao(env, 'dev', '--content', content, '--port', '0');
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
      reject(new Error(`duizhao dev ended: ${told}`));
    });
  });
  return { url, told: () => told, isRunning: () => child.exitCode === null };
}
