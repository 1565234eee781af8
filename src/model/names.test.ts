import { describe, expect, it } from 'vitest';
import { caseless, nameTrouble } from './names.ts';

describe('the name of a file', () => {
  it.each([
    'p03',
    '问题一',
    'console',
    'com10',
    'com',
    'nul-1',
    'a.con',
    'Ünïcode',
    'x'.repeat(244),
  ])('can be %s', (name) => {
    expect(nameTrouble(name)).toBeUndefined();
  });

  it.each(['con', 'CON', 'aux.x', 'Nul.tar.gz', 'com1', 'LPT9.txt', 'com¹', 'prn .x', 'CONIN$'])(
    'cannot be %s, which is a device of Windows',
    (name) => {
      expect(nameTrouble(name)).toBe('name-reserved');
    },
  );

  it.each(['p9.', 'p9 ', '.', '..', 'a. .'])('cannot be "%s", whose end Windows drops', (name) => {
    expect(nameTrouble(name)).toBe('name-ending');
  });

  it.each([...'<>:"|?*\\/', '\n', '\0', '\u0085'].map((character) => `a${character}b`))(
    'cannot be %j',
    (name) => {
      expect(nameTrouble(name)).toBe('name-character');
    },
  );

  it('has at most so many bytes that an ending fits behind it', () => {
    expect(nameTrouble('x'.repeat(245))).toBe('name-too-long');
    expect(nameTrouble('问'.repeat(81))).toBeUndefined();
    expect(nameTrouble('问'.repeat(82))).toBe('name-too-long');
  });
});

describe('two names', () => {
  it.each([
    ['P01', 'p01'],
    ['é', 'e\u0301'],
    ['É', 'e\u0301'],
    ['Ａ１', 'ａ１'],
    ['Σας', 'ΣΑΣ'],
    ['straße', 'STRASSE'],
  ])('are the same to Windows or macOS: %s and %s', (one, other) => {
    expect(caseless(one)).toBe(caseless(other));
  });

  it.each([
    ['p01', 'p1'],
    ['a', 'ａ'],
    ['发', '發'],
  ])('are different: %s and %s', (one, other) => {
    expect(caseless(one)).not.toBe(caseless(other));
  });
});
