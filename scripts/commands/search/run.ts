import { styleText } from 'node:util';
import { message } from '../../../src/i18n/messages.ts';
import { loadSearchWords } from '../../../src/i18n/load-search-words.ts';
import type { Locale } from '../../../src/model/site.ts';
import { foldForm } from '../../../src/search/fold-form.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { search } from '../../../src/search/query/query.ts';
import type { SearchQuery } from '../../../src/search/query/result.ts';
import { FACETS } from '../../../src/search/record.ts';
import { printable } from '../../../src/text/printable.ts';
import { realFolder } from '../../../src/publish/real-folder.ts';
import { putBack } from '../../../src/publish/staging.ts';
import { UsageError, type Run } from '../../command.ts';
import { type command, SHOWN } from './command.ts';
import { chosenValues } from '../../search/chosen-values.ts';
import { jsonReport } from '../../search/json-report.ts';
import { withBuiltIndex } from '../../search/open-built-index.ts';
import { textReport } from '../../search/text-report.ts';

const SORTS = ['relevance', 'date'] as const;

export const run: Run<typeof command> = async ({ values, positionals, console }) => {
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
};

/** Only where a terminal shows it, and its user wants it. */
const emphasise = (hit: string): string => styleText('bold', hit);

function limitOf(value: string, locale: Locale): number {
  const limit = Number(value);
  if (/^\d+$/u.test(value) && limit > 0) return limit;
  throw new UsageError(`--limit ${value}: ${message(locale, 'search-limit')}`);
}
