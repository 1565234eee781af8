import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../content/document.ts';
import { isRefusal } from './outline/genre.ts';
import { withoutWhiteSpace } from '../model/document.ts';
import { imported } from '../testing/imported.ts';
import { randomDocument } from '../../corpora/random-documents.ts';

/** The text of the entries laid end to end; undefined when the document is refused as no such report. */
function laidEndToEnd(document: Parameters<typeof imported>[0]): string | undefined {
  try {
    const { review, entries } = imported(document);
    return textOf(review, entries);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

describe('the import of a document of anything', () => {
  it('gives back every character of it, white space aside, or refuses it', () => {
    let accepted = 0;
    fc.assert(
      fc.property(randomDocument, (document) => {
        const text = laidEndToEnd(document);
        if (text === undefined) return;
        accepted += 1;
        expect(withoutWhiteSpace(text)).toBe(withoutWhiteSpace(document.text));
      }),
      { numRuns: 2000 },
    );
    // Documents that are all refused would prove nothing.
    expect(accepted).toBeGreaterThan(500);
  }, 120_000);
});
