import {
  AUDIENCE_HELP,
  CONTENT_HELP,
  CONTENT_OPTION,
  describeCommand,
  said,
} from '../../command.ts';
import { SITE_FOLDER } from '../../default-folders.ts';

export const command = describeCommand({
  usage: '[--content DIR] [--out DIR] [--audience NAME]',
  summary: said(({ build }) => build.summary),
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string' },
    audience: { type: 'string' },
  },
  help: {
    content: CONTENT_HELP,
    out: said(({ build }) => build.options.out(SITE_FOLDER)),
    audience: AUDIENCE_HELP,
  },
});
