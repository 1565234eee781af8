import type { Paragraph, PhrasingContent, Root } from 'mdast';
import 'mdast-util-mdx';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { Document, isScalar, visit } from 'yaml';
import { componentOf } from '../../content/components.ts';
import { isMistakable } from '../../content/line-mistakes.ts';
import type { PartText } from '../outline/parts.ts';

const processor = remark()
  .use(remarkMdx)
  .data('settings', {
    bullet: '-',
    emphasis: '_',
    // A paragraph that begins with these words is text, not code.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\s' },
      { atBreak: true, character: 'e', after: 'xport\\s' },
    ],
  })
  .freeze();

/**
 * Writes a content file. The text is escaped, so that it is read back as exactly these characters.
 * @param data the front matter
 * @param paragraphs the body, each paragraph as its parts, which stand on lines of their own
 */
export function contentFile(data: object, paragraphs: PartText[][]): string {
  const tree: Root = { type: 'root', children: paragraphs.map(paragraphNode) };
  const body = processor.stringify(tree);
  return joinFile(new Document(data), body);
}

/** A content file of its front matter and its body as it stands in the file. */
export function joinFile(frontMatter: Document, body: string): string {
  quoteOperators(frontMatter);
  quoteMistakable(frontMatter);
  return `---\n${frontMatter.toString({ lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}`}`;
}

/** The operator of a figure is always in quotes, as writers are asked to put it: some of them need it. */
function quoteOperators(frontMatter: Document): void {
  visit(frontMatter, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'op' && isScalar(value)) value.type = 'QUOTE_DOUBLE';
    },
  });
}

/** Words that a reader would take for mistyped, in quotes of their own or like another field, are put in quotes. */
function quoteMistakable(frontMatter: Document): void {
  visit(frontMatter, {
    Scalar(_, node) {
      const isPlain = node.type === undefined || node.type === 'PLAIN';
      // A text of several lines is none of these: each is written as it stands.
      if (!isPlain || typeof node.value !== 'string' || node.value.includes('\n')) return;
      if (isMistakable(node.value)) node.type = 'QUOTE_SINGLE';
    },
  });
}

function paragraphNode(parts: PartText[]): Paragraph {
  const children = parts.flatMap((part, index): PhrasingContent[] => {
    const node = partNode(part);
    return index === 0 ? [node] : [{ type: 'text', value: '\n' }, node];
  });
  return { type: 'paragraph', children };
}

function partNode({ part, text }: PartText): PhrasingContent {
  if (part === undefined) return { type: 'text', value: text };
  return {
    type: 'mdxJsxTextElement',
    name: componentOf(part),
    attributes: [],
    children: [{ type: 'text', value: text }],
  };
}
