import { describe, expect, it } from 'vitest';
import { pageUrl } from './page-url.ts';

describe('the address of a page', () => {
  it('is whole where the site says where it stands', () => {
    const site = { url: 'https://reviews.example.org', base: '/' };
    expect(pageUrl(site, '/problems/2024/p01/')).toBe(
      'https://reviews.example.org/problems/2024/p01/',
    );
  });

  it('holds the folder of the server, with or without a slash at its end', () => {
    for (const base of ['/archive', '/archive/']) {
      expect(pageUrl({ url: 'https://example.org/', base }, '/reviews/')).toBe(
        'https://example.org/archive/reviews/',
      );
    }
  });

  it('begins at the root of the server where the site does not say where it stands', () => {
    expect(pageUrl({ base: '/archive' }, '/reviews/')).toBe('/archive/reviews/');
  });

  it('keeps the place on a page', () => {
    const site = { url: 'https://example.org', base: '/' };
    expect(pageUrl(site, '/reviews/2024/#2024-f08')).toBe(
      'https://example.org/reviews/2024/#2024-f08',
    );
  });
});
