import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../testing/search-index.ts';
import { recordColumns } from '../index/record-table.ts';
import { FACETS, type SearchRecord } from '../record.ts';
import type { RecordTable } from '../table.ts';
import { narrow } from './count-facets.ts';
import type { SearchQuery } from './result.ts';

const table = (records: readonly SearchRecord[]): RecordTable => ({
  folder: '',
  titleEnd: 1,
  dictionaries: { characters: 1, followers: 1, precursors: 1, sounds: 1 },
  ...recordColumns(records),
});

const facet = (value: string) => ({ value, label: `${value}类` });
const RECORDS = [
  { kind: 'problem', year: '2022', theme: '车辆' },
  { kind: 'problem', year: '2023', theme: '车辆' },
  { kind: 'problem', year: '2023', theme: '食堂' },
  { kind: 'measure', year: '2023' },
].map((facets, index) =>
  searchRecord(`2022/p${index}`, {
    facets: Object.fromEntries(Object.entries(facets).map(([name, value]) => [name, facet(value)])),
  }),
);
const narrowed = (chosen: SearchQuery['chosen'], records = RECORDS) =>
  narrow(
    table(records),
    records.map((_, ordinal) => ordinal),
    chosen,
  );

describe('narrowing results', () => {
  it('keeps what is one of the chosen values of every facet', () => {
    expect(narrowed({}).ordinals).toEqual([0, 1, 2, 3]);
    expect(narrowed({ year: ['2023'] }).ordinals).toEqual([1, 2, 3]);
    expect(narrowed({ year: ['2022', '2023'], theme: ['车辆'] }).ordinals).toEqual([0, 1]);
    expect(narrowed({ theme: ['食堂', '车辆'], kind: ['measure'] }).ordinals).toEqual([]);
  });

  it('shows a value that none has when it is chosen, so that it can be taken back', () => {
    const { ordinals, facets } = narrowed({ year: ['1999'] });
    expect(ordinals).toEqual([]);
    expect(facets.year).toContainEqual({ value: '1999', label: '1999', count: 0, chosen: true });
    expect(facets.year).toContainEqual({ value: '2023', label: '2023类', count: 3, chosen: false });
  });

  it('counts for each value what choosing it as well would give', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const facets = fc.record(
      { kind: value, year: value, theme: value },
      { requiredKeys: ['kind'] },
    );
    const chosen = fc.record(
      {
        kind: fc.uniqueArray(value, { maxLength: 2 }),
        year: fc.uniqueArray(value, { maxLength: 2 }),
        theme: fc.uniqueArray(value, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(facets, { minLength: 1, maxLength: 12 }), chosen, (all, asked) => {
        const records = all.map((each, index) =>
          searchRecord(`2022/p${index}`, {
            facets: Object.fromEntries(
              Object.entries(each).map(([name, text]) => [name, facet(text)]),
            ),
          }),
        );
        const result = narrowed(asked, records);
        for (const name of FACETS) {
          for (const { value: one, count } of result.facets[name]) {
            const alone = narrowed({ ...asked, [name]: [one] }, records);
            expect(count).toBe(alone.ordinals.length);
          }
        }
      }),
    );
  });
});
