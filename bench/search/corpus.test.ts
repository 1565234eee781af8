import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { searchCorpus } from './corpus.ts';
import { bigrams } from './peers/bigrams.ts';

const length = (text: string): number => [...text].length;

describe('the records of the search benchmark', () => {
  const records = searchCorpus(600);

  it('are the same for the same seed', () => {
    expect(searchCorpus(120, 7)).toEqual(searchCorpus(120, 7));
    expect(searchCorpus(120, 8)).not.toEqual(searchCorpus(120, 7));
  });

  it('are as many as wanted, each with an id of its own', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(600);
  });

  it('are as long as entries of real reports', () => {
    const titles = records.map(({ title }) => length(title));
    expect(Math.min(...titles)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...titles)).toBeLessThanOrEqual(20);
    const mean = records.reduce((sum, { texts }) => sum + length(texts.join('')), 0) / 600;
    expect(mean).toBeGreaterThan(240);
    expect(mean).toBeLessThan(270);
  });

  it('stand as the site sorts its own: by kind, then the latest first', () => {
    const kinds = records.map(({ facets }) => facets.kind?.value);
    expect([...new Set(kinds)]).toEqual(['problem', 'measure', 'follow-up', 'cause', 'review']);
    expect(kinds).toEqual(kinds.toSorted((a, b) => kinds.indexOf(a) - kinds.indexOf(b)));
    const problems = records.filter(({ facets }) => facets.kind?.value === 'problem');
    const dates = problems.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('can be narrowed by everything that entries are narrowed by', () => {
    for (const facet of ['year', 'organisation', 'theme', 'aspect', 'status', 'source'] as const) {
      const values = new Set(records.map(({ facets }) => facets[facet]?.value));
      expect(values.size, facet).toBeGreaterThan(1);
    }
  });

  it('have many rare pairs of characters and some that are everywhere', () => {
    const counts = new Map<string, number>();
    for (const { texts } of records) {
      for (const pair of texts.flatMap((text) => bigrams(fold(text)))) {
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    const values = [...counts.values()];
    expect(values.filter((value) => value === 1).length).toBeGreaterThan(values.length / 3);
    expect(Math.max(...values)).toBeGreaterThan(300);
  });
});
