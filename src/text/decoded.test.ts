import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from './decoded.ts';

describe('an address', () => {
  it('is read as it was before it was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decoded(encodeURIComponent(text))).toBe(text);
      }),
    );
  });

  it('is left alone when its encoding is not correct', () => {
    expect(decoded('/100%/')).toBe('/100%/');
    expect(decoded('/%FF/')).toBe('/%FF/');
  });
});
