import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../query/result.ts';
import { SHOWN } from './address.ts';
import { changed, onlyYear, toggled, withMore } from './change-query.ts';

const QUERY: SearchQuery = {
  text: '租车',
  chosen: { year: ['2023'], kind: ['problem'] },
  sort: 'relevance',
  byYear: false,
  limit: 40,
};

describe('a query that is changed', () => {
  it('shows as many results as at first', () => {
    expect(changed(QUERY, { sort: 'date' })).toEqual({
      ...QUERY,
      sort: 'date',
      limit: SHOWN.first,
    });
    expect(changed(QUERY, { byYear: true }).limit).toBe(SHOWN.ofYear);
  });

  it('has a value chosen that was not', () => {
    expect(toggled(QUERY, 'year', '2024').chosen).toEqual({
      year: ['2023', '2024'],
      kind: ['problem'],
    });
  });

  it('has a value no longer chosen that was, and nothing of a facet without any', () => {
    expect(toggled(QUERY, 'year', '2023').chosen).toEqual({ kind: ['problem'] });
  });

  it('keeps to one year, whatever years were chosen', () => {
    const only = onlyYear({ ...QUERY, byYear: true }, '2021');
    expect(only).toMatchObject({ chosen: { year: ['2021'], kind: ['problem'] }, byYear: false });
  });

  it('shows ten more results, up to what a page holds', () => {
    expect(withMore(QUERY)?.limit).toBe(50);
    expect(withMore({ ...QUERY, limit: SHOWN.most - 3 })?.limit).toBe(SHOWN.most);
    expect(withMore({ ...QUERY, limit: SHOWN.most })).toBeUndefined();
  });
});
