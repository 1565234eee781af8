import type { Paragraph, PhrasingContent, Root } from 'mdast';
import 'mdast-util-mdx';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { stringify } from 'yaml';
import { componentOf } from '../content/components.ts';
import type { PartText } from './parts.ts';

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
  return `---\n${stringify(data, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}`}`;
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
