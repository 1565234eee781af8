import { describe, expect, it } from 'vitest';
import { inspectFile, isMarkup, textOfFile } from './inspect.ts';

describe('a file that is text', () => {
  it('holds nothing but what it shows, and its text can be had in every encoding', async () => {
    const gb18030 = Buffer.from([0xb9, 0xab, 0xca, 0xbe, 0xd5, 0xcb, 0xc4, 0xbf]);
    expect(await inspectFile('a.txt', gb18030)).toEqual([]);
    expect(textOfFile('a.txt', gb18030)).toBe('公示账目');
    expect(textOfFile('a.csv', Buffer.from('\uFEFF公示,12'))).toBe('公示,12');
    expect(textOfFile('a.pdf', Buffer.from('公示'))).toBeUndefined();
  });

  it('is none when it is called so and holds anything else', async () => {
    const bytes = Buffer.from([0, 1, 2, 3, 0, 1, 2, 3, 255, 254, 0, 7]);
    expect(await inspectFile('a.txt', bytes)).toEqual([{ what: 'trace-other-type' }]);
    expect(textOfFile('a.txt', bytes)).toBeUndefined();
  });
});

it.each(['a.zip', 'a.rar', 'a.doc', 'a.xls', 'a.wps', 'a.rtf', 'a.mp4', 'a.heic', 'a.bin', 'a'])(
  '%s cannot be looked into',
  async (name) => {
    expect(await inspectFile(name, Buffer.from('anything'))).toEqual([{ what: 'trace-closed' }]);
  },
);

it('knows a page by its content where the name says nothing', () => {
  expect(isMarkup('a.bin', Buffer.from('\n <!DOCTYPE html><script>'))).toBe(true);
  expect(isMarkup('a', Buffer.from('\uFEFF<svg onload="x">'))).toBe(true);
  expect(isMarkup('a.bin', Buffer.from('a < b'))).toBe(false);
  expect(isMarkup('a.txt', Buffer.from('<html>'))).toBe(false);
});
