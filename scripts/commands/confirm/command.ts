import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';

export const command = describeCommand({
  usage: 'REVIEW [--kinds] [--links] [--earlier] [--by NAME] [--content DIR]',
  positionals: true,
  summary: said(({ confirm }) => confirm.summary),
  options: {
    content: CONTENT_OPTION,
    kinds: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    earlier: { type: 'boolean', default: false },
    by: { type: 'string' },
  },
  help: {
    content: CONTENT_HELP,
    kinds: said(({ confirm }) => confirm.options.kinds),
    links: said(({ confirm }) => confirm.options.links),
    earlier: said(({ confirm }) => confirm.options.earlier),
    by: said(({ confirm }) => confirm.options.by),
  },
});
