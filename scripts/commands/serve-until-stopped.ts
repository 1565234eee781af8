import { wordsOf } from '../../src/i18n/languages.ts';
import { serve } from '../serve.ts';
import type { Console } from '../command.ts';

/** Serves a site until Ctrl-C, and says where. */
export async function serveUntilStopped(
  folder: string,
  base: string,
  port: number,
  console: Console,
): Promise<void> {
  const served = await serve(folder, base, port);
  await untilStopped(served.url, console);
  await served.close();
}

/** Says where a site is, and waits for Ctrl-C. */
export async function untilStopped(url: string, console: Console): Promise<void> {
  console.print(wordsOf(console.locale).commands.served(url));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
