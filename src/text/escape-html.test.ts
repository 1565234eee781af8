import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html.ts';

it('escapes what has a meaning in elements and quoted attributes', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
    '&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;',
  );
});
