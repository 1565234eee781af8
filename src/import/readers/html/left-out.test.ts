import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const read = (body: string, css = '') =>
  readHtml('a.html', Buffer.from(`<html><meta charset="utf-8"><style>${css}</style><body>${body}`));
const text = (body: string, css?: string) => read(body, css).text;
const told = (body: string, css?: string) =>
  read(body, css).leftOut?.map(({ kind, count }) => [kind, count]);

describe('the words of a web page that are left out', () => {
  it('are deletions, told with the insertions as revisions, by passages', () => {
    const body = '<p>甲<del>删<b>去</b></del><ins>增</ins>乙<del>又删</del></p>';
    expect(text(body)).toBe('甲增乙');
    expect(told(body)).toEqual([
      ['deletion', 2],
      ['insertion', 1],
    ]);
  });

  it('are those with a line through them, unless the page takes the line away', () => {
    const body =
      '<p>甲<s>划</s><strike>去</strike><span style="TEXT-DECORATION: underline line-through">两 字</span><s style="text-decoration:none">留</s><i class=x>线<b>下</b></i>乙</p>';
    expect(text(body, '.x { text-decoration-line: line-through }')).toBe('甲留乙');
    expect(told(body, '.x { text-decoration-line: line-through }')).toEqual([['struck', 6]]);
  });

  it.each([
    '<p hidden>藏着</p>',
    '<p aria-hidden="true">藏着</p>',
    '<p style="display:none">藏<b style="display:inline">着</b></p>',
    '<p style="visibility:hidden">藏着</p>',
    '<p style="mso-hide:all">藏着<script>x()</script></p>',
    '<dialog>藏着</dialog>',
  ])('are hidden, in %s', (hidden) => {
    expect(text(`${hidden}<p>甲</p>`)).toBe('甲');
    expect(told(`${hidden}<p>甲</p>`)).toEqual([['hidden', 2]]);
  });

  it('may have visible ones among them', () => {
    const body = '<p style="visibility:hidden">藏<b style="visibility:visible">甲</b></p>';
    expect(text(body)).toBe('甲');
  });

  it('are comments as Word writes them into pages', () => {
    const body =
      '<p>甲<span style="mso-special-character:comment">[批1]</span></p><div style="mso-element:comment-list"><div style="mso-element:comment"><p>核实</p></div></div>';
    expect(text(body)).toBe('甲');
    expect(told(body)).toEqual([['comment', 1]]);
  });
});

describe('the style sheets of a page hide words', () => {
  const BODY =
    '<div class="a b" id=i title="t"><p class=c>藏</p></div><section><p class=d>甲</p></section>';

  it.each([
    '.c { display: none }',
    '.x, p.c { display: none }',
    '#i p { display:none }',
    'div > .c { visibility: hidden; }',
    '.a.b > p{display:none!important}.c{display:block}',
    'section .c, [title="t"] .c { display: none }',
    'p { display: none } .d { display: block }',
    'p:not(.d) { display: none }',
    '@media screen and (min-width: 600px) { .q { color: red } .c { display: none } }',
    '@supports (display: grid) { .c { display: none } }',
    '@font-face { src: url(";{") } /* .d { display: none } */ .c{display:none}',
    '.c { display: none',
    '<!-- .d { content: "}" } .c { display: none } -->',
  ])('by %s', (css) => {
    expect(text(BODY, css)).toBe('甲');
    expect(told(BODY, css)).toEqual([['hidden', 1]]);
  });

  it.each([
    '.c { display: none } p.c { display: block }',
    '.c { display: none } .c { display: block }',
    'section > .c { display: none }',
    'span .c, .a.d { display: none }',
    '@media print { .c { display: none } }',
    '@media (max-width: 600px) { .c { display: none } }',
    '.c:hover, .c::before { display: none }',
    '@keyframes k { from { visibility: hidden } }',
  ])('and not by %s', (css) => {
    expect(text(BODY, css)).toBe('藏\n甲');
    expect(told(BODY, css)).toEqual([]);
  });

  it('wherever they stand, with names that are escaped', () => {
    const late = '<p class="sm:x">藏</p><p>甲</p><style>.sm\\:x { display: none }</style>';
    expect(text(late)).toBe('甲');
  });

  it('and not where the sheet is for paper or for browsers without scripts', () => {
    const body = '<p>甲</p>';
    expect(text(`<style media=print>p{display:none}</style>${body}`)).toBe('甲');
    expect(text(`<noscript><style>p{display:none}</style></noscript>${body}`)).toBe('甲');
  });

  it('and it is told when it is not known which', () => {
    const css = '.d + .c { display: none } p:nth-child(2) { color: red }';
    expect(text(BODY, css)).toBe('藏\n甲');
    expect(read(BODY, css).warnings).toEqual([
      { id: 'import-styles-unread', details: { count: 1 } },
    ]);
  });

  it('and are refused when they ask for more than can be done', () => {
    const css = 'i div div div div div div b { display: none }';
    expect(() => read('<div>'.repeat(200) + '<b>甲', css)).toThrow(
      expect.objectContaining({ id: 'file-unsafe', details: { file: 'a.html', part: 'CSS' } }),
    );
  });
});
