import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByFrequency, writeByFrequency } from './by-frequency.ts';

describe('characters by how frequent they are', () => {
  it('stand in the order of their levels, and of their codes in one level', () => {
    const written = writeByFrequency(
      new Map([
        ['不', 2],
        ['的', 5],
        ['一', 3],
        ['a', 0.5],
      ]),
    );
    expect(written).toBe('C的B一不Aa');
  });

  it('are read as they were written, each with its level', () => {
    const frequencies = fc.dictionary(
      fc.constantFrom(...'责任落实台账𠮷é3a'),
      fc.integer({ min: 1, max: 2 ** 25 }),
    );
    fc.assert(
      fc.property(frequencies, (given) => {
        const read = readByFrequency(writeByFrequency(new Map(Object.entries(given))));
        const levels = Object.entries(given).map(([each, count]) => [
          each,
          Math.floor(Math.log2(count)),
        ]);
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(levels));
        expect([...read.values()]).toEqual([...read.values()].sort((a, b) => b - a));
      }),
    );
  });
});
