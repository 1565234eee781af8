import { describe, expect, it } from 'vitest';
import { printable, unprintable } from './printable.ts';

describe('a text that is quoted in a message', () => {
  it.each([
    ['对企业反映事项', '对企业反映事项'],
    ['甲\u001B[2J乙', '甲[U+001B][2J乙'],
    ['甲\u202E乙\u200B丙', '甲[U+202E]乙[U+200B]丙'],
    ['甲\n  乙\u2028丙', '甲 乙[U+2028]丙'],
    ['甲\uD800乙', '甲[U+D800]乙'],
  ])('does nothing to a terminal: %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('is cut where it is long', () => {
    expect(printable('字'.repeat(1000))).toBe(`${'字'.repeat(300)}…`);
    expect(printable('𠮷'.repeat(1000)).isWellFormed()).toBe(true);
  });
});

describe('what UTF-8 or HTML cannot hold', () => {
  it('is found with its place', () => {
    expect(unprintable('甲\0乙')).toEqual({ index: 1, name: 'U+0000' });
    expect(unprintable('甲乙\uDC00')).toEqual({ index: 2, name: 'U+DC00' });
    expect(unprintable('甲𠮷乙\u0001')).toBeUndefined();
  });
});
