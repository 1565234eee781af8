import { resolve } from 'node:path';
import { dev as astroDev } from 'astro';
import { CONTENT_VARIABLE } from '../../src/content/location.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand } from '../command.ts';
import { PORT_HELP, PORT_OPTION, portOf } from '../port.ts';
import { readValidContent } from './content.ts';

export const dev = defineCommand({
  usage: '[--content DIR] [--port PORT]',
  summary: {
    'zh-CN': '边改边看：内容一改，页面随之更新（不含搜索）',
    en: 'live editing: pages follow the content (without search)',
  },
  options: { content: CONTENT_OPTION, port: PORT_OPTION },
  help: { content: CONTENT_HELP, port: PORT_HELP },
  async run({ values, console }) {
    const port = portOf(values.port, console.locale);
    await readValidContent(values.content, console);
    process.env[CONTENT_VARIABLE] = resolve(values.content);
    const server = await astroDev({
      root: resolve(import.meta.dirname, '..', '..'),
      server: { port },
    });
    await new Promise<void>((stopped) => {
      process.once('SIGINT', () => {
        stopped();
      });
    });
    await server.stop();
    return undefined;
  },
});
