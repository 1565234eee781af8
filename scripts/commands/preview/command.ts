import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';
import { SITE_FOLDER } from '../../default-folders.ts';
import { PORT_HELP, PORT_OPTION } from '../../port.ts';

export const command = describeCommand({
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
});
