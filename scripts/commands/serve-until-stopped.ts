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
  console.print(
    console.locale === 'zh-CN'
      ? `网站在 ${served.url}（按 Ctrl-C 结束）`
      : `The site is at ${served.url} (Ctrl-C stops it)`,
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
  await served.close();
}
