import { describe, expect, it } from 'vitest';
import { digestOf, NO_DIGEST, stamp, stampedKey } from './stamp.ts';

const key = digestOf('what it is printed from');
const unstamped = Buffer.from(
  `%PDF-1.7\n\x80\xfftext\n/ID [ <${key}> <${NO_DIGEST}> ]\n%%EOF`,
  'latin1',
);

describe('the stamp of a PDF', () => {
  it('tells what the file was printed from', () => {
    expect(stampedKey(stamp(unstamped))).toBe(key);
  });

  it('makes the file no longer', () => {
    expect(stamp(unstamped)).toHaveLength(unstamped.length);
  });

  it.each([
    ['was cut off', (pdf: Buffer) => pdf.subarray(0, -1)],
    [
      'was changed',
      (pdf: Buffer) => Buffer.from(pdf.toString('latin1').replace('text', 'Text'), 'latin1'),
    ],
    ['has more at its end', (pdf: Buffer) => Buffer.concat([pdf, Buffer.from('\n')])],
    [
      'has another key',
      (pdf: Buffer) =>
        Buffer.from(pdf.toString('latin1').replace(key, digestOf('other')), 'latin1'),
    ],
    ['never had one', () => unstamped],
    ['is of another program', () => Buffer.from('%PDF-1.7\n/ID [<0A> <0B>]\n%%EOF')],
    ['is empty', () => Buffer.alloc(0)],
  ])('says nothing of a file that %s', (_, change) => {
    expect(stampedKey(change(stamp(unstamped)))).toBeUndefined();
  });

  it('refuses a file that has no place for it', () => {
    expect(() => stamp(Buffer.from('%PDF-1.7'))).toThrow('no place');
  });
});
