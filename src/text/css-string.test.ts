import { expect, it } from 'vitest';
import { cssString } from './css-string.ts';

it('keeps a text within a string of CSS, whatever is in it', () => {
  expect(cssString('仅供“内部”')).toBe('"仅供“内部”"');
  expect(cssString('a"; } b\\\n')).toBe(String.raw`"a\22 ; } b\5c \a "`);
});
