import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { foldForm } from '../fold-form.ts';
import { foldWithPlaces } from './hits.ts';

/** Characters that change with what stands beside them, and some that do not. */
const TOUCHY = fc.string({
  unit: fc.constantFrom(
    ...'e\u0301A\u030aΣσΑ가ㄱㅏᄀ\u1161\u11a8ｱﾞﾟ㎡①ǰJ\u030cİ𠮷責落 ，\u00ad\u200d\ufe0f👩👧ﬁ\u0f71\u0f72',
  ),
});

describe('a folded text with places', () => {
  it.each([
    ['form alone', foldForm],
    ['form and script', fold],
  ])('is what folding the whole of any text gives, by %s', (_, by) => {
    const texts = fc.oneof(
      TOUCHY,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'账目不清责任落实，。 ab12') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { folded, starts, ends } = foldWithPlaces(text, by);
        expect(folded).toBe(by(text));
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows from where each character is, and leaves no character divided', () => {
    fc.assert(
      fc.property(TOUCHY, (text) => {
        const { starts, ends } = foldWithPlaces(text, fold);
        for (const [place, start] of starts.entries()) {
          const end = ends[place] ?? 0;
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(starts[place - 1] ?? 0);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('keeps what a letter and its marks fold to together', () => {
    const { folded, starts, ends } = foldWithPlaces('e\u0301责 任', fold);
    expect(folded).toBe('é责任');
    expect(starts).toEqual([0, 2, 4]);
    expect(ends).toEqual([2, 3, 5]);
  });
});
