import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { blocksOf, type SourceDocument } from '../source-document.ts';
import { decodeText } from './plain-text.ts';

/**
 * Reads a Markdown file: the text that its marks lay out, the numbers of its lists included. What is HTML in it
 * stays as it is written.
 * @throws UserError `file-binary` when it is no text
 */
export function readMarkdown(name: string, bytes: Uint8Array): SourceDocument {
  const { text: source, encoding } = decodeText(name, bytes);
  const text = linesOf(remark().use(remarkGfm).parse(source)).join('\n');
  return { name, format: 'md', encoding, text, blocks: blocksOf(text) };
}

/** The lines of a node; a list's numbers stand before the first line of each item. */
function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
    case 'table':
    case 'footnoteDefinition':
      return node.children.flatMap(linesOf);
    case 'tableRow':
      return node.children.map((cell) => toString(cell));
    case 'list':
      return node.children.flatMap((item, index) => {
        const [first = '', ...rest] = linesOf(item);
        const number = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '';
        return [number + first, ...rest];
      });
    default:
      return toString(node).split('\n');
  }
}
