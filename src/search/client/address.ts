import type { SearchQuery } from '../query/result.ts';
import { type Facet, FACETS } from '../record.ts';

/** How many results stand on the page: at first, at most, and of each year when they are put together by year. */
export const SHOWN = { first: 10, most: 200, ofYear: 5 };

/** An address with more values of one facet was not made by choosing. */
const MOST_VALUES = 100;

/** What the address of the search page asks for; what it does not know, it leaves out. */
export function readQuery(parameters: URLSearchParams): SearchQuery {
  const chosen = FACETS.map((facet) => [facet, valuesOf(parameters, facet)] as const);
  const byYear = parameters.get('group') === 'year';
  return {
    text: parameters.get('q') ?? '',
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    byYear,
    limit: byYear ? SHOWN.ofYear : shown(parameters.get('show') ?? ''),
  };
}

/** The parameters of the address that asks for it, without what goes without saying. */
export function writeQuery({ text, chosen, sort, byYear, limit }: SearchQuery): URLSearchParams {
  return new URLSearchParams([
    ...(text === '' ? [] : [['q', text]]),
    ...FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => [facet, value])),
    ...(sort === 'date' ? [['sort', 'date']] : []),
    ...(byYear ? [['group', 'year']] : []),
    ...(byYear || limit === SHOWN.first ? [] : [['show', String(limit)]]),
  ]);
}

/** The address of a query, from the search page itself. */
export function addressOf(query: SearchQuery): string {
  const parameters = writeQuery(query);
  return parameters.size > 0 ? `?${parameters}` : './';
}

function valuesOf(parameters: URLSearchParams, facet: Facet): string[] {
  const values = parameters.getAll(facet).filter((value) => value !== '');
  return [...new Set(values)].slice(0, MOST_VALUES);
}

function shown(text: string): number {
  const count = /^\d{1,9}$/u.test(text) ? Number(text) : SHOWN.first;
  return Math.min(Math.max(count, SHOWN.first), SHOWN.most);
}
