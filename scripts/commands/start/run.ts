import { readContent } from '../../../src/content/read.ts';
import type { Run } from '../../command.ts';
import type { command } from './command.ts';
import { SITE_FOLDER } from '../../default-folders.ts';
import { portOf } from '../../port.ts';
import { serve } from '../../serve.ts';
import { buildWithProgress } from '../build/run.ts';
import { untilStopped } from '../serve-until-stopped.ts';

export const run: Run<typeof command> = async ({ values, console }) => {
  const port = portOf(values.port, console.locale);
  const { site } = await readContent(values.content);
  // The port first: one that is taken should be told before the site is built.
  const served = await serve(SITE_FOLDER, site?.base ?? '/', port);
  try {
    await buildWithProgress({ content: values.content, out: SITE_FOLDER }, console);
    await untilStopped(served.url, console);
  } finally {
    await served.close();
  }
  return undefined;
};
