import { type RunningServer, startServer } from './server.ts';

/** Starts `duizhao dev` on a content folder for the running test, and waits until it says where it is. */
export function startDev(content: string, env: Record<string, string>): Promise<RunningServer> {
  return startServer({ env }, 'dev', '--content', content, '--port', '0');
}
