import { describe, expect, it } from 'vitest';
import { writtenIn } from './written-in.ts';

const at = (text: string, link: string, base = '/') =>
  writtenIn([{ path: 'pages/a.mdx', text }], link, base);

describe('where a link is written', () => {
  it('is told by line and column, however it is written', () => {
    const text = '看[问题](/x/)。\n\n<a href="/x/">1</a> [二](</x/> "题")\n\n[三]: /x/';
    expect(at(text, '/x/')).toEqual([
      'pages/a.mdx:1:7',
      'pages/a.mdx:3:10',
      'pages/a.mdx:3:26',
      'pages/a.mdx:5:6',
    ]);
  });

  it('is not where a longer address holds it', () => {
    expect(at('[1](/x/y/) [2](/reviews/x/) [3](/x/#y)', '/x/')).toEqual([]);
  });

  it('is found when the page has it encoded, and below the base', () => {
    expect(at('[1](/问题/)', encodeURI('/问题/'))).toEqual(['pages/a.mdx:1:5']);
    expect(at('[1](/x/)', '/open/x/', '/open')).toEqual(['pages/a.mdx:1:5']);
  });
});
