import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { realFolder } from '../../src/publish/real-folder.ts';
import { putBack } from '../../src/publish/staging.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, said } from '../command.ts';
import { SITE_FOLDER } from '../default-folders.ts';
import { PORT_HELP, PORT_OPTION, portOf } from '../port.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

export const preview = defineCommand({
  usage: '[--content DIR] [--out DIR] [--port PORT]',
  summary: said(({ preview }) => preview.summary),
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string', default: SITE_FOLDER },
    port: PORT_OPTION,
  },
  help: {
    content: CONTENT_HELP,
    out: said(({ preview }) => preview.options.out(SITE_FOLDER)),
    port: PORT_HELP,
  },
  async run({ values, console }) {
    const port = portOf(values.port, console.locale);
    await putBack(await realFolder(values.out));
    if (!existsSync(join(values.out, 'index.html'))) {
      throw new UserError('site-not-built', { folder: values.out });
    }
    const { site } = await readContent(values.content);
    await serveUntilStopped(values.out, site?.base ?? '/', port, console);
    return undefined;
  },
});
