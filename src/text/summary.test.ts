import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summary } from './summary.ts';

describe('the summary of a text', () => {
  it('is the text itself, in one line, where it is short', () => {
    expect(summary(' 台账记了转办日期。\n\n没有记办理进展。 ')).toBe(
      '台账记了转办日期。 没有记办理进展。',
    );
  });

  it('is as many whole sentences as fit', () => {
    const sentence = `${'台账只记日期'.repeat(8)}。`;
    expect(summary(sentence.repeat(3))).toBe(sentence.repeat(2));
  });

  it('is the beginning of the first sentence where that is too long, and says so', () => {
    const cut = summary('长'.repeat(200));
    expect(cut).toBe(`${'长'.repeat(109)}…`);
  });

  it('never halves a character', () => {
    expect(summary('𠮷'.repeat(200))).toBe(`${'𠮷'.repeat(109)}…`);
  });

  it('is one line of at most 110 characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const result = summary(text);
        expect([...result].length).toBeLessThanOrEqual(110);
        expect(result).not.toMatch(/[\r\n]/u);
        expect(result.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});
