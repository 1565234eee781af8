import { expect, it } from 'vitest';
import { exactSize, fileSize } from './file-size.ts';

it.each([
  [0, '0 字节'],
  [1023, '1,023 字节'],
  [1024, '1 KB'],
  [1_234_567, '1.18 MB'],
  [1_048_500, '1 MB'],
  [52_428_800, '50 MB'],
])('says %s bytes as people do', (bytes, words) => {
  expect(fileSize('zh-CN', bytes)).toBe(words);
});

it('says them exactly, too', () => {
  expect(exactSize('en', 1_234_567)).toBe('1,234,567 bytes');
});
