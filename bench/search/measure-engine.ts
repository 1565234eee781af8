import type { Browser } from 'playwright-core';
import { distribution } from '../statistics.ts';
import type { EngineFigures } from './figures.ts';
import { type Answered, exactQuality, nearQuality } from './quality.ts';
import { type BenchQuery, EXACT_KINDS, NEAR_KINDS } from './queries.ts';
import { openSearchPage, type SearchPage, type Shown } from './search-page.ts';

/** How many queries a browser asks that has never been there. */
const QUERIES_EACH = 5;

/** How well an engine answers the queries. */
export function judge(answered: Answered): Pick<EngineFigures, 'exact' | 'near'> {
  const near = NEAR_KINDS.map((kind) => [
    kind,
    nearQuality(answered.filter(({ query }) => query.kind === kind)),
  ]);
  return {
    exact: exactQuality(answered.filter(({ query }) => isExact(query))),
    near: Object.fromEntries(near) as EngineFigures['near'],
  };
}

/** Whether what is typed stands in an entry. */
export const isExact = ({ kind }: BenchQuery): boolean => EXACT_KINDS.some((each) => each === kind);

/** What a search page loads for its first query and for later ones. */
export async function measureBytes(
  browser: Browser,
  url: string,
  queries: readonly BenchQuery[],
  visits: number,
): Promise<EngineFigures['bytes']> {
  const first: number[] = [];
  const later: number[] = [];
  const sample = evenly(queries, visits * QUERIES_EACH);
  while (sample.length > 0) {
    const search = await openSearchPage(browser, url);
    const [opening, ...others] = await typeAll(search, sample.splice(0, QUERIES_EACH));
    if (opening) first.push(opening.bytes);
    later.push(...others.map(({ bytes }) => bytes));
    await search.close();
  }
  return { first: distribution(first), later: distribution(later) };
}

/** As many of a list, from all over it. */
function evenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return list.filter((_, place) => Math.floor(place / step) > Math.floor((place - 1) / step));
}

/** Types the queries one after the other. */
export async function typeAll(
  search: SearchPage,
  queries: readonly BenchQuery[],
): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const { text } of queries) shown.push(await search.type(text));
  return shown;
}

/** How long results took, and how long they kept the page from everything else. */
export function timesOf(shown: readonly Shown[]): Pick<EngineFigures, 'latency' | 'blocked'> {
  return {
    latency: distribution(shown.map(({ latency }) => latency)),
    blocked: Math.max(...shown.map(({ blocked }) => blocked)),
  };
}
