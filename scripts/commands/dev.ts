import { resolve } from 'node:path';
import { readValidContent } from '../../src/check/valid-content.ts';
import { devSite } from '../../src/integration/dev-site.ts';
import { readProject } from '../../src/integration/project.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, said } from '../command.ts';
import { PORT_HELP, PORT_OPTION, portOf } from '../port.ts';
import { untilStopped } from './serve-until-stopped.ts';

export const dev = defineCommand({
  usage: '[--content DIR] [--port PORT]',
  summary: said(({ dev }) => dev.summary),
  options: { content: CONTENT_OPTION, port: PORT_OPTION },
  help: { content: CONTENT_HELP, port: PORT_HELP },
  async run({ values, console }) {
    const port = portOf(values.port, console.locale);
    const { site } = await readValidContent(values.content, console.note);
    const project = await readProject(process.cwd());
    const base = site.base.replace(/\/?$/u, '/');
    await devSite(project, { content: resolve(values.content) }, port, (server) =>
      untilStopped(`http://localhost:${server.port}${base}`, console),
    );
    return undefined;
  },
});
