import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteRange } from './byte-range.ts';

const SIZE = 1000;

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=990-', { start: 990, end: 999 }],
    ['bytes=-10', { start: 990, end: 999 }],
    ['bytes=990-2000', { start: 990, end: 999 }],
    ['bytes=-2000', { start: 0, end: 999 }],
    [`bytes=5-${'9'.repeat(400)}`, { start: 5, end: 999 }],
    ['Bytes= 1-2 ', { start: 1, end: 2 }],
  ])('is that part of the file: %s', (header, range) => {
    expect(byteRange(header, SIZE)).toEqual(range);
  });

  it.each(['bytes=1000-', 'bytes=1000-1001', `bytes=${'9'.repeat(400)}-`, 'bytes=-0'])(
    'cannot be given outside of the file: %s',
    (header) => {
      expect(byteRange(header, SIZE)).toBe('unsatisfiable');
    },
  );

  it.each(['bytes=0-', 'bytes=-1'])('cannot be given of an empty file: %s', (header) => {
    expect(byteRange(header, 0)).toBe('unsatisfiable');
  });

  it.each([
    undefined,
    '',
    'bytes=-',
    'bytes=500-10',
    'bytes=a-b',
    'bytes=1.5-2',
    'bytes=--5',
    'bytes=0-1,5-6',
    'lines=0-1',
    '0-1',
  ])('that means nothing here gives the whole: %s', (header) => {
    expect(byteRange(header, SIZE)).toBeUndefined();
  });

  it('lies in the file, whatever is asked', () => {
    const number = fc.oneof(fc.constant(''), fc.nat().map(String), fc.bigInt().map(String));
    fc.assert(
      fc.property(number, number, fc.nat(), (first, last, size) => {
        const range = byteRange(`bytes=${first}-${last}`, size);
        if (range === undefined || range === 'unsatisfiable') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThan(size);
      }),
    );
  });
});
