import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../../src/search/files.ts';
import { openIndex, type Pagefind } from '../../../src/search/query/open-index.ts';
import { search } from '../../../src/search/query/query.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { Answer } from './quality.ts';

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
  const index = {
    ...opened,
    card: (ordinal: number) => {
      const { id = '', url: address = '' } = records[ordinal] ?? {};
      return Promise.resolve({ id, url: address, title: '', texts: [] });
    },
  };
  return async (text) => {
    const query = { text, chosen: {}, sort: 'relevance', byYear: false, limit: Infinity } as const;
    const { hits } = await search(index, query);
    const ids = (approximate: boolean): string[] =>
      hits.filter(({ reading }) => !!reading === approximate).map(({ id }) => id);
    return { exact: ids(false), approximate: ids(true) };
  };
}
