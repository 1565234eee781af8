import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/content/read.ts';
import { UserError } from '../../../src/i18n/user-error.ts';
import { realFolder } from '../../../src/publish/real-folder.ts';
import { putBack } from '../../../src/publish/staging.ts';
import type { Run } from '../../command.ts';
import type { command } from './command.ts';
import { portOf } from '../../port.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';

export const run: Run<typeof command> = async ({ values, console }) => {
  const port = portOf(values.port, console.locale);
  await putBack(await realFolder(values.out));
  if (!existsSync(join(values.out, 'index.html'))) {
    throw new UserError('site-not-built', { folder: values.out });
  }
  const { site } = await readContent(values.content);
  await serveUntilStopped(values.out, site?.base ?? '/', port, console);
  return undefined;
};
