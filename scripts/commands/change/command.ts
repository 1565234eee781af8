import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';

export const command = describeCommand({
  usage: 'FILE.json [--content DIR] [--dry-run] [--json] | --outline REVIEW',
  positionals: true,
  summary: said(({ change }) => change.summary),
  options: {
    content: CONTENT_OPTION,
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    outline: { type: 'string' },
  },
  help: {
    content: CONTENT_HELP,
    'dry-run': said(({ change }) => change.options['dry-run']),
    json: said(({ change }) => change.options.json),
    outline: said(({ change }) => change.options.outline),
  },
});
