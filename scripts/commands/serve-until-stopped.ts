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
  console.print(
    console.locale === 'zh-CN'
      ? `网站在 ${url}（按 Ctrl-C 结束）`
      : `The site is at ${url} (Ctrl-C stops it)`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
