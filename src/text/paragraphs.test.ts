import { describe, expect, it } from 'vitest';
import { joinsWithoutSpace } from './paragraphs.ts';

describe('a line break', () => {
  it.each([
    ['管理', '不严'],
    ['管理，', 'and'],
    ['Excel', '台账'],
    ['“', 'Word'],
    ['𠮷', 'a'],
    ['a', '𠮷'],
  ])('between %s and %s is no space', (before, after) => {
    expect(joinsWithoutSpace(before, after)).toBe(true);
  });

  it('between words of other scripts is a space', () => {
    expect(joinsWithoutSpace('self', 'review')).toBe(false);
    expect(joinsWithoutSpace('', '')).toBe(false);
  });
});
