import {
  AUDIENCE_HELP,
  CONTENT_HELP,
  CONTENT_OPTION,
  describeCommand,
  said,
} from '../../command.ts';

export const command = describeCommand({
  usage: 'txt|json [REVIEW…] [--content DIR] [--out DIR] [--audience NAME]',
  positionals: true,
  summary: said((words) => words.export.summary),
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string' },
    audience: { type: 'string' },
  },
  help: {
    content: CONTENT_HELP,
    out: said((words) => words.export.options.out),
    audience: AUDIENCE_HELP,
  },
});
