import { styleText } from 'node:util';
import { message } from '../../src/i18n/messages.ts';
import { loadSearchWords } from '../../src/i18n/load-search-words.ts';
import type { Locale } from '../../src/model/site.ts';
import { foldForm } from '../../src/search/fold-form.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { search } from '../../src/search/query/query.ts';
import type { SearchQuery } from '../../src/search/query/result.ts';
import { FACETS } from '../../src/search/record.ts';
import { printable } from '../../src/text/printable.ts';
import { realFolder } from '../../src/publish/real-folder.ts';
import { putBack } from '../../src/publish/staging.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, said, UsageError } from '../command.ts';
import { SITE_FOLDER } from '../default-folders.ts';
import { chosenValues } from '../search/chosen-values.ts';
import { jsonReport } from '../search/json-report.ts';
import { withBuiltIndex } from '../search/open-built-index.ts';
import { textReport } from '../search/text-report.ts';

const SORTS = ['relevance', 'date'] as const;

/** How many results fit a screen or two. */
const SHOWN = 20;

const facet = { type: 'string', multiple: true } as const;

export const searchCommand = defineCommand({
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
  async run({ values, positionals, console }) {
    const { locale, print } = console;
    const text = positionals.join(' ').trim();
    const words = await loadSearchWords(locale);
    const parsed = parseQuery(text, foldForm);
    const asked = FACETS.filter((each) => values[each] !== undefined);
    if (text === '' && asked.length === 0) {
      throw new UsageError(message(locale, 'search-nothing-asked'));
    }
    if (text !== '' && parsed.words.length + parsed.excluded.length === 0) {
      throw new UsageError(words.noWords(printable(text)));
    }
    const sort = SORTS.find((each) => each === values.sort);
    if (!sort) throw new UsageError(`--sort ${values.sort}: ${SORTS.join(', ')}`);
    const limit =
      values.limit === undefined ? (values.json ? Infinity : SHOWN) : limitOf(values.limit, locale);

    await putBack(await realFolder(values.out));
    const { query, result } = await withBuiltIndex(values.out, async (index) => {
      const chosen = chosenValues(values, index.table, console);
      const query: SearchQuery = { text, chosen, sort, byYear: false, limit };
      return { query, result: await search(index, query) };
    });
    if (values.json) print(jsonReport(query, result));
    else textReport(query, result, { locale, words, emphasise }).forEach(print);
    return undefined;
  },
});

/** Only where a terminal shows it, and its user wants it. */
const emphasise = (hit: string): string => styleText('bold', hit);

function limitOf(value: string, locale: Locale): number {
  const limit = Number(value);
  if (/^\d+$/u.test(value) && limit > 0) return limit;
  throw new UsageError(`--limit ${value}: ${message(locale, 'search-limit')}`);
}
