import { describe, expect, it } from 'vitest';
import type { SearchQuery, SearchResult } from '../query/result.ts';
import { readQuery, writeQuery } from './address.ts';
import type { Connection } from './connection.ts';
import { whyNothing } from './why-nothing.ts';

const queryOf = (address: string): SearchQuery => readQuery(new URLSearchParams(address));
const addressOf = (query: SearchQuery): string => decodeURIComponent(writeQuery(query).toString());

/** An index in which some queries find so many entries, and others none. */
const finds =
  (counts: Record<string, number>): Connection['ask'] =>
  (query) =>
    Promise.resolve({
      exact: counts[addressOf({ ...query, limit: 10 })] ?? 0,
      approximate: 0,
    } as SearchResult);

const ways = async (address: string, counts: Record<string, number>) => {
  const nothing = await whyNothing(queryOf(address), finds(counts));
  return nothing?.ways.map(({ kind, query, count }) => `${kind} ${addressOf(query)} ${count}`);
};

describe('a query that finds nothing', () => {
  it('is told which of its words are in no entry, and what the others find alone', async () => {
    const ask = finds({ 'q="租车"': 3 });
    const nothing = await whyNothing(queryOf('q=租车 量子'), ask);
    expect(nothing?.missing).toEqual(['量子']);
    expect(nothing?.ways.map(({ word, count }) => [word, count])).toEqual([['租车', 3]]);
  });

  it('of a single word is told no more than that', async () => {
    expect(await whyNothing(queryOf('q=量子'), finds({}))).toEqual({ missing: [], ways: [] });
    expect((await whyNothing(queryOf('q=量子&year=2019'), finds({})))?.missing).toEqual(['量子']);
  });

  it('is offered without what is chosen', async () => {
    expect(
      await ways('q=租车&year=2019&sort=date', { 'q=租车&sort=date': 3, 'q="租车"': 3 }),
    ).toEqual(['unfiltered q=租车&sort=date 3']);
  });

  it('is offered without its quotes', async () => {
    expect(await ways('q="租车 审批" -公务', { 'q=租车+审批+-公务': 2 })).toEqual([
      'unquoted q=租车+审批+-公务 2',
    ]);
  });

  it('is offered without what it excludes', async () => {
    expect(await ways('q=租车 -车&kind=problem', { 'q=租车&kind=problem': 2 })).toEqual([
      'unexcluded q=租车&kind=problem 2',
    ]);
  });

  it('is offered nothing that finds nothing either', async () => {
    expect(await ways('q="租车" -车&kind=problem', {})).toEqual([]);
  });

  it('is not explained any further when something else is asked', async () => {
    let asked = 0;
    const ask: Connection['ask'] = () => {
      asked += 1;
      return Promise.resolve(undefined);
    };
    expect(await whyNothing(queryOf('q=租车 审批&year=2019'), ask)).toBeUndefined();
    expect(asked).toBe(1);
  });
});
