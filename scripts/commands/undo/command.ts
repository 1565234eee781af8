import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';

export const command = describeCommand({
  usage: '[--redo] [--content DIR]',
  summary: said(({ undo }) => undo.summary),
  options: {
    content: CONTENT_OPTION,
    redo: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    redo: said(({ undo }) => undo.options.redo),
  },
});
