import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

export const command = describeCommand({
  usage: `[--content DIR] [--format ${FORMATS.join('|')}] [--strict]`,
  summary: said(({ check }) => check.summary),
  options: {
    content: CONTENT_OPTION,
    format: { type: 'string', default: 'text' },
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    format: said(({ check }) => check.options.format),
    json: said(({ check }) => check.options.json),
    strict: said(({ check }) => check.options.strict),
  },
});
