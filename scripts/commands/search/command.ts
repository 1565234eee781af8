import { CONTENT_HELP, CONTENT_OPTION, describeCommand, said } from '../../command.ts';
import { SITE_FOLDER } from '../../default-folders.ts';

/** How many results fit a screen or two. */
export const SHOWN = 20;

const facet = { type: 'string', multiple: true } as const;

export const command = describeCommand({
  usage:
    'WORDS… [--year YEAR] [--theme THEME] [--kind KIND] [--status STATUS] [--sort relevance|date] [--limit N] [--out DIR] [--json]',
  positionals: true,
  summary: said(({ search }) => search.summary),
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string', default: SITE_FOLDER },
    kind: facet,
    year: facet,
    theme: facet,
    status: facet,
    review: facet,
    aspect: facet,
    organisation: facet,
    source: facet,
    sort: { type: 'string', default: 'relevance' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    out: said(({ search }) => search.options.out(SITE_FOLDER)),
    kind: said(({ search }) => search.options.kind),
    year: said(({ search }) => search.options.year),
    theme: said(({ search }) => search.options.theme),
    status: said(({ search }) => search.options.status),
    review: said(({ search }) => search.options.review),
    aspect: said(({ search }) => search.options.aspect),
    organisation: said(({ search }) => search.options.organisation),
    source: said(({ search }) => search.options.source),
    sort: said(({ search }) => search.options.sort),
    limit: said(({ search }) => search.options.limit(SHOWN)),
    json: said(({ search }) => search.options.json),
  },
});
