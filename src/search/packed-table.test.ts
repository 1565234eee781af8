import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRecord } from '../testing/search-index.ts';
import { recordColumns } from './index/record-table.ts';
import { numbersAsText, packTable, textAsNumbers, unpackTable } from './packed-table.ts';
import { FACETS } from './record.ts';

describe('the packed table', () => {
  it('gives back what was packed', () => {
    const value = fc
      .constantFrom('a', 'b', '"', '\\')
      .map((text) => ({ value: text, label: text }));
    const facets = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, value])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.array(facets), (all) => {
        const records = all.map((each, index) =>
          searchRecord(`${2000 + (index % 3)}/p${index}`, { facets: each }),
        );
        const dictionaries = { characters: 1, followers: 2, precursors: 3, sounds: 4 };
        const table = { folder: 'f', titleEnd: 9, dictionaries, ...recordColumns(records) };
        const written = JSON.parse(JSON.stringify(packTable(table))) as ReturnType<
          typeof packTable
        >;
        expect(unpackTable(written)).toEqual(table);
      }),
    );
  });

  it('keeps numbers of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 })), (numbers) => {
        const bytes = new TextEncoder().encode(numbersAsText(numbers));
        expect(textAsNumbers(new TextDecoder().decode(bytes))).toEqual(numbers);
      }),
    );
    expect(textAsNumbers(numbersAsText([0xd800 - 0x5d, 0xdfff - 0x5d]))).toEqual([
      0xd800 - 0x5d,
      0xdfff - 0x5d,
    ]);
  });

  it('escapes nothing', () => {
    const text = numbersAsText(Array.from({ length: 200 }, (_, number) => number));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });
});
