import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';

export const command = describeCommand({
  usage: 'REVIEW [--content DIR] [--dry-run] [--unlink] [--yes]',
  positionals: true,
  summary: said(({ remove }) => remove.summary),
  options: {
    content: CONTENT_OPTION,
    'dry-run': { type: 'boolean', default: false },
    unlink: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    'dry-run': said(({ remove }) => remove.options['dry-run']),
    unlink: said(({ remove }) => remove.options.unlink),
    yes: said(({ remove }) => remove.options.yes),
  },
});
