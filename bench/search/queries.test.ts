import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { searchCorpus } from './corpus.ts';
import { benchQueries, EXACT_KINDS, NEAR_KINDS, type QueryKind } from './queries.ts';
import { foldRecord, truthOf } from './truth.ts';

const records = searchCorpus(300);
const folded = records.map(foldRecord);
const queries = benchQueries(records);
const ofKind = (kind: QueryKind) => queries.filter((query) => query.kind === kind);
const texts = (kind: QueryKind) => ofKind(kind).map(({ text }) => text);

describe('the queries of the search benchmark', () => {
  it('are the same for the same seed', () => {
    expect(benchQueries(records)).toEqual(queries);
    expect(benchQueries(records, { seed: 2 })).not.toEqual(queries);
  });

  it('are some of every kind, more than 400 that stand in entries', () => {
    for (const kind of [...EXACT_KINDS, ...NEAR_KINDS])
      expect(ofKind(kind).length).toBeGreaterThan(30);
    expect(EXACT_KINDS.flatMap(ofKind).length).toBeGreaterThan(400);
    expect(benchQueries(records, { perKind: 2 })).toHaveLength(22);
  });

  it('each have something to find', () => {
    expect(queries.filter(({ truth }) => truth.all.size === 0)).toEqual([]);
  });

  it('are of 2 to 8 characters where they are part of a title or text', () => {
    const lengths = [...texts('title'), ...texts('text')].map((text) => [...text].length);
    expect([...new Set(lengths)].toSorted((a, b) => a - b)).toEqual([2, 3, 4, 6, 8]);
  });

  it('are typed in their way', () => {
    for (const text of texts('several')) expect(text).toMatch(/^\S+ \S+/u);
    for (const text of texts('quoted')) expect(text).toMatch(/^["“「].+["”」]$/u);
    for (const text of texts('punctuated')) expect(text).toMatch(/\p{P}/u);
    for (const text of texts('digits')) expect(text).toMatch(/[\d０-９]/u);
    expect(texts('digits').some((text) => /[０-９]/u.test(text))).toBe(true);
    for (const text of texts('traditional')) expect(fold(text)).not.toBe(text);
    for (const text of texts('pinyin')) expect(text).toMatch(/^[a-z]+$/u);
    for (const text of texts('initials')) expect(text).toMatch(/^[a-z]{3,}$/u);
  });

  it('stand in no entry where something is mistyped', () => {
    const found = NEAR_KINDS.flatMap(texts).filter((text) => {
      return truthOf([fold(text)], folded).all.size > 0;
    });
    expect(found).toEqual([]);
  });
});
