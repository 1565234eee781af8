import { readContent } from '../../src/content/read.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, said } from '../command.ts';
import { SITE_FOLDER } from '../default-folders.ts';
import { PORT_HELP, PORT_OPTION, portOf } from '../port.ts';
import { serve } from '../serve.ts';
import { buildWithProgress } from './build.ts';
import { untilStopped } from './serve-until-stopped.ts';

export const start = defineCommand({
  usage: '[--content DIR] [--port PORT]',
  summary: said(({ start }) => start.summary),
  options: { content: CONTENT_OPTION, port: PORT_OPTION },
  help: { content: CONTENT_HELP, port: PORT_HELP },
  async run({ values, console }) {
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
  },
});
