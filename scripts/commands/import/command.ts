import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';

export const command = describeCommand({
  usage: 'FILE|FOLDER… [--review ID] [--year YEAR] [--profile NAME] [--dry-run] [--json] [--force]',
  positionals: true,
  summary: said((words) => words.import.summary),
  options: {
    content: CONTENT_OPTION,
    review: { type: 'string' },
    year: { type: 'string' },
    profile: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    review: said((words) => words.import.options.review),
    year: said((words) => words.import.options.year),
    profile: said((words) => words.import.options.profile),
    'dry-run': said((words) => words.import.options['dry-run']),
    json: said((words) => words.import.options.json),
    force: said((words) => words.import.options.force),
  },
});
