import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { LeftOutKind } from '../../model/left-out.ts';
import { UserError } from '../../i18n/user-error.ts';
import { blocksOf, type SourceDocument } from '../source-document.ts';
import { decodeText } from '../../formats/encodings.ts';
import { leaveOut } from './markdown-left-out.ts';
import { Tally } from './tally.ts';

const MEBIBYTE = 1024 * 1024;

/** Bytes of a file: its marks can be such that the time to resolve them grows faster than it does. */
export const MARKDOWN_LIMIT = MEBIBYTE / 2;

/** Quotes and lists within one another, on one line: each costs a pass over the others. */
const DEEP = /^(?:[ \t]{0,8}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){100}/mu;

/**
 * Reads a Markdown file: the text that its marks lay out, the numbers of its lists included. What is HTML in it
 * stays as it is written, but for words that it strikes out and comments.
 * @throws UserError `file-binary` when it is no text, `file-over-limit` when it is larger than the limit
 */
export function readMarkdown(name: string, bytes: Uint8Array): SourceDocument {
  if (bytes.length > MARKDOWN_LIMIT) {
    const size = Math.ceil(bytes.length / MEBIBYTE);
    throw new UserError('file-over-limit', { file: name, size, limit: MARKDOWN_LIMIT / MEBIBYTE });
  }
  const { text: source, encoding } = decodeText(name, bytes);
  if (DEEP.test(source)) throw new UserError('file-unsafe', { file: name, part: 'Markdown' });
  const tally = new Tally();
  const tree = remark().use(remarkGfm).parse(source);
  leaveOut(tree, tally);
  countOthers(tree, tally);
  const text = linesOf(tree).join('\n');
  const read = { text, blocks: blocksOf(text), leftOut: tally.leftOut() };
  return { name, format: 'md', encoding, ...read };
}

/** What of a text is no text, or stands elsewhere in it. */
const COUNTED = new Map<string, LeftOutKind>([
  ['image', 'picture'],
  ['imageReference', 'picture'],
  ['table', 'table'],
  ['footnoteDefinition', 'note'],
]);

/** What ends a line. */
const LINES = new Set(['paragraph', 'heading', 'tableCell']);

/** Counts what is in a text beside its words: the box of a task is a field of a form. */
function countOthers(node: Nodes, tally: Tally): void {
  const kind = COUNTED.get(node.type);
  if (kind) tally.count(kind);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') tally.count('form-field');
  if (node.type === 'text' || node.type === 'inlineCode') tally.read(node.value);
  if (!('children' in node)) return;
  for (const child of node.children) countOthers(child, tally);
  if (LINES.has(node.type)) tally.endLine();
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
