import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';
import { PORT_HELP, PORT_OPTION } from '../../port.ts';

export const command = describeCommand({
  usage: '[--content DIR] [--port PORT]',
  summary: said(({ dev }) => dev.summary),
  options: { content: CONTENT_OPTION, port: PORT_OPTION },
  help: { content: CONTENT_HELP, port: PORT_HELP },
});
