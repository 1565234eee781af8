import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../src/search/files.ts';
import { openIndex, type Pagefind } from '../../src/search/query/open-index.ts';
import { search } from '../../src/search/query/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { Answer } from './quality.ts';

/** How many are judged of those that do not contain what was typed. */
const FIRST = 5;

/**
 * Opens the index of a site for all that it finds; the page shows only the first.
 * @param site the folder of the site
 * @param url where it is served
 */
export async function openOwnAnswers(
  site: string,
  url: string,
  records: readonly SearchRecord[],
): Promise<(text: string) => Promise<Answer>> {
  const program = pathToFileURL(join(site, INDEX_FOLDER, 'pagefind.js')).href;
  const opened = await openIndex(url, () => import(program) as Promise<Pagefind>);
  // Thousands of cards are not what is asked for: which they are, in what order, is.
  const withoutCards = {
    ...opened,
    card: (ordinal: number) => {
      const { id = '', url: address = '' } = records[ordinal] ?? {};
      return Promise.resolve({ id, url: address, title: '', texts: [] });
    },
  };
  return async (text) => {
    const query = { text, chosen: {}, sort: 'relevance', byYear: false, limit: FIRST } as const;
    // Where nothing is found, misspellings are looked for in the cards.
    const first = await search(opened, query);
    const { hits } =
      first.exact > 0 ? await search(withoutCards, { ...query, limit: Infinity }) : first;
    const ids = (approximate: boolean): string[] =>
      hits.filter(({ reading }) => !!reading === approximate).map(({ id }) => id);
    return { exact: ids(false), approximate: ids(true) };
  };
}
