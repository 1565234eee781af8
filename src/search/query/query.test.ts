import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchRecord, type ServedIndex, serveIndex } from '../../testing/search-index.ts';
import { fold } from '../fold.ts';
import type { SearchRecord } from '../record.ts';
import { search } from './query.ts';
import type { SearchQuery } from './result.ts';

const label = (value: string) => ({ value, label: value });

/** In the order of results that contain the words alike. */
const RECORDS: SearchRecord[] = [
  searchRecord('2023/p01', { title: '台账不全', texts: ['账目不清，责任没有落实。', '综合科'] }),
  searchRecord('2021/p01', { title: '责任落实不到位', texts: ['台账没有更新，走访20次。'] }),
  searchRecord('2021/p02', { title: '走访偏少', texts: ['全年走访二十次，责任不清', '落实走样'] }),
  searchRecord('2022/m01', {
    title: '補齊台賬',
    texts: ['派專人負責，Excel登記。'],
    facets: { kind: label('measure'), year: label('2022') },
  }),
  searchRecord('2020/c01', { title: 'é𠮷ก็', texts: ['ภาษาไทย', 'ﷺ한국어 e\u0301'] }),
];

let served: ServedIndex;

beforeAll(async () => {
  served = await serveIndex(RECORDS);
});
afterAll(() => served.close());

const asked = (text: string, more: Partial<SearchQuery> = {}) =>
  search(served.index, { text, chosen: {}, sort: 'relevance', byYear: false, limit: 10, ...more });
const found = async (text: string, more: Partial<SearchQuery> = {}): Promise<string[]> =>
  (await asked(text, more)).hits.filter(({ reading }) => !reading).map(({ id }) => id);

describe('a query', () => {
  it('finds entries whose title contains its words before the others', async () => {
    expect(await found('责任')).toEqual(['2021/p01', '2023/p01', '2021/p02']);
    expect(await found('台账')).toEqual(['2023/p01', '2022/m01', '2021/p01']);
    expect(await found('责任 台账')).toEqual(['2023/p01', '2021/p01']);
  });

  it.each([
    ['across punctuation', '不清责任没', ['2023/p01']],
    ['with punctuation of its own', '不清，责任“没”', ['2023/p01']],
    ['in traditional characters', '責任落實', ['2021/p01']],
    ['in simplified characters for traditional ones', '派专人负责', ['2022/m01']],
    ['at another width and case', 'ｅｘｃｅｌ', ['2022/m01']],
    ['of one character', '账', ['2023/p01', '2022/m01', '2021/p01']],
    ['that is quoted', '“责任 落实”', ['2021/p01']],
    ['with another that is excluded', '责任 -走访', ['2023/p01']],
    ['with a traditional one that is excluded', '责任 -落實', []],
    ['with an excluded phrase', '责任 -"落实 走样"', ['2021/p01', '2023/p01']],
    ['in other scripts', 'ภาษา', ['2020/c01']],
    ['with an accent, however it is written', 'É', ['2020/c01']],
    ['that does not occur', '量子', []],
    ['across two fields', '综合科台账', []],
    ['across title and text', '不全账目', []],
  ])('finds a word %s', async (_, text, ids) => {
    expect((await found(text)).sort()).toEqual([...ids].sort());
  });

  it('without words finds all entries, so that they can be narrowed', async () => {
    const { hits, exact } = await asked(' ', { chosen: { kind: ['measure'] } });
    expect([hits.map(({ id }) => id), exact]).toEqual([['2022/m01'], 1]);
  });

  it('finds every entry that contains its word, and no other', async () => {
    const contains = ({ title, texts }: SearchRecord, word: string): boolean =>
      [title, ...texts].some((text) => fold(text).includes(word));
    const texts = fc.constantFrom(...RECORDS.flatMap(({ title, texts }) => [title, ...texts]));
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.integer({ min: 1, max: 8 }), async (text, at, size) => {
        const characters = [...fold(text)];
        const start = at % characters.length;
        const word = characters.slice(start, start + size).join('');
        const expected = RECORDS.filter((record) => contains(record, word));
        expect((await found(word)).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  it('that nobody would type finds nothing and harms nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 3, maxLength: 300 }),
        async (text) => {
          expect((await asked(text)).hits.length).toBeLessThanOrEqual(RECORDS.length);
        },
      ),
    );
    expect((await asked('责'.repeat(10_000))).exact).toBe(0);
  });
});

describe('the results', () => {
  it('come by date when that is wanted', async () => {
    expect(await found('台账', { sort: 'date' })).toEqual(['2023/p01', '2022/m01', '2021/p01']);
    expect(await found('责任', { sort: 'date' })).toEqual(['2023/p01', '2021/p01', '2021/p02']);
  });

  it('come by year when that is wanted, each year with its best', async () => {
    const { hits, years } = await asked('', { byYear: true, limit: 1 });
    expect(hits.map(({ id }) => id)).toEqual(['2023/p01', '2022/m01', '2021/p01', '2020/c01']);
    expect(years).toContainEqual({ year: '2021', count: 2 });
  });

  it('are counted however few are shown', async () => {
    const { exact, hits } = await asked('责任', { limit: 1 });
    expect([exact, hits.length]).toEqual([3, 1]);
  });

  it('show title and text with the words marked, and what the entry is', async () => {
    const [hit] = (await asked('责任没有')).hits;
    expect(hit).toMatchObject({
      id: '2023/p01',
      url: '/reviews/2023/#2023-p01',
      words: ['责任没有'],
      facts: RECORDS[0]?.facets,
      title: [{ text: '台账不全', hit: false }],
    });
    expect(hit?.excerpt).toContainEqual({ text: '责任没有', hit: true });
  });

  it('mark the words where they stand in the other script', async () => {
    const [hit] = (await asked('补齐')).hits;
    expect(hit?.title).toEqual([
      { text: '補齊', hit: true },
      { text: '台賬', hit: false },
    ]);
  });
});
