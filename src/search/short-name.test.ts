import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ordinalOf, shortName } from './short-name.ts';

it('a short name tells the ordinal that it was made of', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), (ordinal) => {
      expect(ordinalOf(shortName(ordinal))).toBe(ordinal);
    }),
  );
});
