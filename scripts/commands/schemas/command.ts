import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';

export const FOLDER = 'schemas';

export const command = describeCommand({
  usage: '[--check] [--content DIR]',
  summary: said(({ schemas }) => schemas.summary),
  options: { check: { type: 'boolean', default: false }, content: CONTENT_OPTION },
  help: {
    check: said(({ schemas }) => schemas.options.check(FOLDER)),
    content: CONTENT_HELP,
  },
});
