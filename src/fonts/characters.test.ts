import { describe, expect, it } from 'vitest';
import { charactersOf, codeName } from './characters.ts';

describe('the characters of a text', () => {
  it('are those that a reader sees, each once, in the order of their codes', () => {
    expect(charactersOf('整改整改，1次')).toEqual(['1', '改', '整', '次', '，']);
  });

  it('leave out what is not seen', () => {
    expect(charactersOf('整\u200b\u2060\u202e\u0000\n改\ufe0f')).toEqual(['改', '整']);
  });

  it('are whole where they have two units', () => {
    expect(charactersOf('𬭎')).toEqual(['𬭎']);
  });

  it('are named by their codes', () => {
    expect(['堃', '𬭎', 'A'].map(codeName)).toEqual(['U+5803', 'U+2CB4E', 'U+0041']);
  });
});
