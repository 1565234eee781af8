import { describe, expect, it } from 'vitest';
import { contentCoding } from './content-coding.ts';

describe('the coding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['gzip;q=0.001', 'gzip'],
    ['gzip; q=1', 'gzip'],
    ['identity;q=0.5, gzip', 'gzip'],
  ])('is the best of those that are accepted: %s', (accepted, coding) => {
    expect(contentCoding(accepted)).toBe(coding);
  });

  it.each([
    undefined,
    '',
    'identity',
    'deflate, zstd',
    'gzip;q=0',
    'gzip;q=much',
    '*;q=0',
    'identity;q=1, *;q=0',
    'identity, gzip;q=0.5',
    ';;,,;q=',
  ])('is none where none is accepted, or none is better: %s', (accepted) => {
    expect(contentCoding(accepted)).toBeUndefined();
  });
});
