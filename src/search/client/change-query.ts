import type { SearchQuery } from '../query/result.ts';
import type { Facet } from '../record.ts';
import { SHOWN } from './address.ts';

/** The query with other things asked for, and as many results as at first. */
export function changed(
  query: SearchQuery,
  change: Partial<Omit<SearchQuery, 'limit'>>,
): SearchQuery {
  const next = { ...query, ...change };
  return { ...next, limit: next.byYear ? SHOWN.ofYear : SHOWN.first };
}

/** The query with a value chosen that was not, or not chosen that was. */
export function toggled(query: SearchQuery, facet: Facet, value: string): SearchQuery {
  const before = query.chosen[facet] ?? [];
  const without = before.filter((each) => each !== value);
  const values = without.length < before.length ? without : [...before, value];
  const chosen = Object.entries({ ...query.chosen, [facet]: values });
  return changed(query, {
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  });
}

/** The query for all results of one year, one after the other. */
export const onlyYear = (query: SearchQuery, year: string): SearchQuery =>
  changed(query, { chosen: { ...query.chosen, year: [year] }, byYear: false });

/** The query with more of its results shown; undefined when the page holds no more. */
export function withMore(query: SearchQuery): SearchQuery | undefined {
  const limit = Math.min(query.limit + SHOWN.first, SHOWN.most);
  return limit > query.limit ? { ...query, limit } : undefined;
}
