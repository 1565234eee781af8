import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf } from './link.ts';

const CARD = '/reviews/2024/#2024-p10';

describe('the link of a result', () => {
  it.each([
    [CARD, [], '/', '/reviews/2024/#2024-p10'],
    [CARD, ['abc', '60'], '/', '/reviews/2024/?q=abc+60#2024-p10'],
    [CARD, ['租车'], '/site/', '/site/reviews/2024/?q=%E7%A7%9F%E8%BD%A6#2024-p10'],
    ['/reviews/2024/full/', ['abc'], '/site', '/site/reviews/2024/full/?q=abc'],
  ])('%s with %j below %s is %s', (url, words, base, expected) => {
    expect(linkOf({ url, words }, base)).toBe(expected);
  });

  it('leads to the card on this site, whatever the words are', () => {
    const host = 'https://reviews.example.org';
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const { origin, pathname, hash, searchParams } = new URL(
          linkOf({ url: CARD, words }, '/'),
          host,
        );
        expect({ origin, pathname, hash }).toEqual({
          origin: host,
          pathname: '/reviews/2024/',
          hash: '#2024-p10',
        });
        expect([...searchParams.keys()].filter((key) => key !== 'q')).toEqual([]);
      }),
    );
  });
});
