import { readContent } from '../../src/content/read.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand } from '../command.ts';
import { PORT_HELP, PORT_OPTION, portOf } from '../port.ts';
import { buildWithProgress } from './build.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

export const start = defineCommand({
  usage: '[--content DIR] [--port PORT]',
  summary: { 'zh-CN': '生成网站并在本机打开', en: 'builds the site and serves it' },
  options: { content: CONTENT_OPTION, port: PORT_OPTION },
  help: { content: CONTENT_HELP, port: PORT_HELP },
  async run({ values, console }) {
    const port = portOf(values.port, console.locale);
    await buildWithProgress({ content: values.content, out: 'dist' }, console);
    const { site } = await readContent(values.content);
    await serveUntilStopped('dist', site?.base ?? '/', port, console);
    return undefined;
  },
});
