import { describe, expect, it } from 'vitest';
import { exactQuality, nearQuality } from './quality.ts';
import type { BenchQuery } from './queries.ts';

/** A query with its truth, titles first, and its answer. */
const answered = (titles: string, others: string, exact: string, approximate = '') => {
  const truth = { titles: new Set(titles), all: new Set(titles + others) };
  const query: BenchQuery = { kind: 'text', text: `${titles}/${others}`, truth };
  return { query, answer: { exact: [...exact], approximate: [...approximate] } };
};

describe('the quality of exact answers', () => {
  it('is whole when everything is found, titles first, and nothing else', () => {
    expect(exactQuality([answered('ab', 'c', 'bac'), answered('', 'd', 'd')])).toEqual({
      queries: 2,
      recall: 1,
      precision: 1,
      titleFirst: 1,
      titlePairs: 1,
      empty: 0,
      wrong: [],
    });
  });

  it('counts what is not found, and what is found without containing the words', () => {
    const quality = exactQuality([answered('', 'abcd', 'ab'), answered('', 'e', 'ex')]);
    expect(quality).toMatchObject({ recall: 0.75, precision: 0.75, wrong: ['/abcd', '/e'] });
  });

  it('counts answers of nothing, which are not imprecise', () => {
    const quality = exactQuality([answered('', 'a', ''), answered('', 'b', 'b')]);
    expect(quality).toMatchObject({ recall: 0.5, precision: 1, empty: 1 });
  });

  it('says where a text stands before a title, of the right results alone', () => {
    const quality = exactQuality([answered('ab', 'cd', 'acbd'), answered('e', 'f', 'xef')]);
    expect(quality).toMatchObject({ titleFirst: 0.5, titlePairs: (3 / 4 + 1) / 2 });
  });

  it('takes what is said to be approximate for no exact answer', () => {
    expect(exactQuality([answered('', 'a', '', 'a')])).toMatchObject({ recall: 0, empty: 1 });
  });
});

describe('the quality of near answers', () => {
  it('is how much of what can be among the first five is there', () => {
    const quality = nearQuality([
      answered('', 'ab', '', 'xaxxxb'),
      answered('', 'abcdefg', 'a', 'bcdexx'),
      answered('', 'a', '', 'xxxxxa'),
    ]);
    expect(quality).toEqual({ queries: 3, recallAt5: (0.5 + 1 + 0) / 3, wrong: ['/a'] });
  });
});
