import {
  AUDIENCE_HELP,
  CONTENT_HELP,
  CONTENT_OPTION,
  describeCommand,
  said,
} from '../../command.ts';
import { PRINT_FOLDER } from '../../default-folders.ts';

export const command = describeCommand({
  usage: '[REVIEW…] [--content DIR] [--out DIR] [--audience NAME] [--json]',
  positionals: true,
  summary: said(({ print }) => print.summary),
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string' },
    audience: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    out: said(({ print }) => print.options.out(PRINT_FOLDER)),
    audience: AUDIENCE_HELP,
    json: said(({ print }) => print.options.json),
  },
});
