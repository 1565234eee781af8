import { describeCommand, said } from '../../command.ts';

export const command = describeCommand({
  usage: '[FILE…] [-u] [--long]',
  positionals: true,
  summary: said(({ test }) => test.summary),
  options: {
    update: { type: 'boolean', short: 'u', default: false },
    long: { type: 'boolean', default: false },
  },
  help: {
    update: said(({ test }) => test.options.update),
    long: said(({ test }) => test.options.long),
  },
});
