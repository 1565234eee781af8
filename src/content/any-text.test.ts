import fc from 'fast-check';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';
import { bodyHtml, renderBody } from './render-body.ts';
import { SourceFile } from './source-file.ts';

/** Pieces from which MDX, Markdown and HTML are made, honest and hostile. */
const PIECES = [
  ...['<', '>', '</', '/>', '{', '}', '[', ']', '(', ')', '![', '](', '*', '**', '_', '`', '```'],
  ...[
    '~~~',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '===\n',
    '---\n',
    '\\',
    '&',
    ';',
    '=',
    '"',
    "'",
  ],
  ...[
    '<Redact>',
    '</Redact>',
    '<Finding>',
    '</Finding>',
    '<Redact/>',
    '<a.b>',
    '<a:b>',
    '<>',
    '</>',
  ],
  ...[
    'import ',
    'export default ',
    '{...x}',
    'a={1}',
    '${',
    '/*',
    '*/',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...['&lt;', '&#60;', '&quot;', 'javascript:', 'data:', 'onload=', '[a]: ', '[a]', '/x', '//h'],
  ...[
    'https://e.x',
    '/\\h',
    '\t',
    '    ',
    ' ',
    '字',
    '，',
    '“',
    '\u202E',
    '\u0001',
    '\r',
    '__ASTRO_',
  ],
];

/** The elements and attributes that the text of an entry may become. */
const ELEMENTS =
  /^(?:p|em|strong|a|img|ul|ol|li|blockquote|h[1-6]|hr|br|pre|code|div|span|html|head|body)$/u;
const ATTRIBUTES = /^(?:href|src|alt|title|start|className|dataPart)$/u;
const ADDRESS = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/u;

/** What a browser would make of an HTML that a text never becomes. */
function dangers(html: string): string[] {
  const found: string[] = [];
  visit(rehype().parse(html), (node) => {
    if (node.type === 'comment') found.push(node.value);
    if (node.type !== 'element') return;
    if (!ELEMENTS.test(node.tagName)) found.push(node.tagName);
    for (const [name, value] of Object.entries(node.properties)) {
      if (!ATTRIBUTES.test(name)) found.push(name);
      if (/^(?:href|src)$/u.test(name) && !ADDRESS.test(String(value))) found.push(String(value));
    }
  });
  return found;
}

describe('whatever stands in a text', () => {
  it('it is told what is wrong at a place in it, or it becomes harmless HTML', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, (pieces) => {
        const body = pieces.join('');
        const file = new SourceFile('problems/2021/p01.mdx', '', 'zh-CN');
        const tree = parseBody(file, body, 5);
        expect(file.isBroken).toBe(file.messages.length > 0);
        const lines = body.split(/\r\n|\n|\r/u);
        for (const { line = 0, column = 0 } of file.messages) {
          const text = lines[line - 5];
          expect(text).toBeDefined();
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((text ?? '').length + 1);
        }
        if (!file.isBroken) expect(tree && dangers(bodyHtml(renderBody(tree)))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
