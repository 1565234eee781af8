import { describe, expect, it } from 'vitest';
import { bigrams, fold } from './fold.ts';
import { queryWords, search, type SearchIndex } from './query.ts';

const RECORDS = [
  { id: '2021/p01', year: '2021', kind: 'problem', title: '库房乱', text: '账目不清，没有汇总。' },
  { id: '2021/p02', year: '2021', kind: 'problem', title: '账目不清', text: '没有公示。' },
  { id: '2022/m01', year: '2022', kind: 'measure', title: '公开账目', text: '按月公示。' },
  { id: '2022/p01', year: '2022', kind: 'problem', title: '账户不明', text: '科目不清。' },
];

/** An index that finds records by their tokens, and phrases by runs of them. */
const index: SearchIndex = {
  search: (term, { filters }) => {
    const phrase = /^"(.*)"$/u.exec(term ?? '')?.[1];
    const found = RECORDS.filter((record) => {
      const folded = fold(record.title + record.text);
      const tokens = ` ${[...bigrams(folded), ...folded].join(' ')} `;
      const matches =
        phrase === undefined
          ? (term ?? '').split(' ').every((token) => tokens.includes(` ${token} `))
          : tokens.includes(` ${phrase} `);
      const { year = { any: [record.year] }, kind = { any: [record.kind] } } = filters;
      return matches && year.any.includes(record.year) && kind.any.includes(record.kind);
    });
    return Promise.resolve({
      results: found.map((record) => ({
        id: record.id,
        data: () => Promise.resolve({ url: `/${record.id}/`, meta: record }),
      })),
    });
  },
};

const ids = async (
  text: string,
  filters: { years?: string[]; kinds?: string[] } = {},
  limit = 10,
) => {
  const { hits } = await search(index, { text, years: [], kinds: [], ...filters }, limit);
  return hits.map(({ id }) => id);
};

describe('the words of a query', () => {
  it('are folded, without repetitions and without marks alone', () => {
    expect(queryWords(' 账目\u3000ＥＸＣＥＬ  账目 “” ')).toEqual(['账目', 'excel']);
  });
});

describe('a search', () => {
  it('finds what holds all of its words, titles first', async () => {
    expect(await ids('账目')).toEqual(['2021/p02', '2022/m01', '2021/p01']);
    expect(await ids('账目 公示')).toEqual(['2021/p02', '2022/m01']);
    expect(await ids('账目，不清')).toEqual(['2021/p02', '2021/p01']);
  });

  it('finds single characters', async () => {
    expect(await ids('科')).toEqual(['2022/p01']);
  });

  it('does not find words that run over from title to text', async () => {
    expect(await ids('乱账')).toEqual([]);
  });

  it('keeps to the years and kinds that were chosen', async () => {
    expect(await ids('账目', { years: ['2022'] })).toEqual(['2022/m01']);
    expect(await ids('账目', { kinds: ['problem'] })).toEqual(['2021/p02', '2021/p01']);
    expect(await ids('账目', { years: ['2021', '2022'], kinds: ['measure'] })).toEqual([
      '2022/m01',
    ]);
  });

  it('tells how many there are beyond those it returns', async () => {
    const { hits, total } = await search(index, { text: '账目', years: [], kinds: [] }, 1);
    expect(hits).toMatchObject([{ id: '2021/p02', url: '/2021/p02/', title: '账目不清' }]);
    expect(total).toBe(3);
  });

  it('for nothing finds nothing', async () => {
    expect(await ids(' “”')).toEqual([]);
  });
});
