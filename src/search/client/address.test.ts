import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../query/result.ts';
import { FACETS } from '../record.ts';
import { addressOf, readQuery, SHOWN, writeQuery } from './address.ts';

const EMPTY: SearchQuery = {
  text: '',
  chosen: {},
  sort: 'relevance',
  byYear: false,
  limit: SHOWN.first,
};

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const values = fc.uniqueArray(
  text.filter((value) => value !== ''),
  { minLength: 1, maxLength: 5 },
);
const query: fc.Arbitrary<SearchQuery> = fc
  .record({
    text,
    chosen: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])), {
      requiredKeys: [],
    }),
    sort: fc.constantFrom('relevance', 'date'),
    byYear: fc.boolean(),
    limit: fc.integer({ min: SHOWN.first, max: SHOWN.most }),
  })
  .map((each) => (each.byYear ? { ...each, limit: SHOWN.ofYear } : each));

/** Pairs as a stranger may write them, the keys of the page among them. */
const pairs = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom('q', 'sort', 'group', 'show', '__proto__', ...FACETS), fc.string()),
    fc.oneof(fc.constantFrom('date', 'year', '30', '-1', '1e9', ''), fc.string()),
  ),
);

describe('the address of a search', () => {
  it.each([
    ['', {}],
    ['?q=租车', { text: '租车' }],
    ['?q=a&q=b', { text: 'a' }],
    ['?q=%E5%8F%B0+%E8%B4%A6', { text: '台 账' }],
    [
      '?year=2023&year=2024&kind=problem',
      { chosen: { year: ['2023', '2024'], kind: ['problem'] } },
    ],
    ['?year=2023&year=2023&year=', { chosen: { year: ['2023'] } }],
    ['?sort=date', { sort: 'date' }],
    ['?sort=up', {}],
    ['?group=year&show=40', { byYear: true, limit: SHOWN.ofYear }],
    ['?show=40', { limit: 40 }],
    ['?show=3', {}],
    ['?show=999999', { limit: SHOWN.most }],
    ['?show=1e2', {}],
    ['?%', {}],
    ['?utm=1&constructor=2', {}],
  ])('%s asks for %j', (address, part) => {
    expect(readQuery(new URLSearchParams(address))).toEqual({ ...EMPTY, ...part });
  });

  it('says nothing of what is as usual', () => {
    expect(writeQuery(EMPTY).toString()).toBe('');
    expect(addressOf(EMPTY)).toBe('./');
    expect(addressOf({ ...EMPTY, text: 'a b' })).toBe('?q=a+b');
  });

  it('gives back every query', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const address = `?${writeQuery(asked)}`;
        expect(readQuery(new URLSearchParams(address))).toEqual(asked);
      }),
    );
  });

  it('is read to something that can be asked, whatever it holds, and stays the same from then on', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const read = readQuery(new URLSearchParams(given));
        expect(FACETS).toEqual(expect.arrayContaining(Object.keys(read.chosen)));
        expect(read.limit).toBeGreaterThan(0);
        expect(read.limit).toBeLessThanOrEqual(SHOWN.most);
        expect(readQuery(writeQuery(read))).toEqual(read);
      }),
    );
  });

  it('takes no more values of a facet than anybody chooses', () => {
    const many = Array.from({ length: 5000 }, (_, year) => ['year', String(year)]);
    expect(readQuery(new URLSearchParams(many)).chosen.year?.length).toBeLessThanOrEqual(100);
  });
});
