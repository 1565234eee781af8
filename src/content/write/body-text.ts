import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import 'mdast-util-mdx';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Part } from '../../model/part.ts';
import { componentOf } from '../components.ts';

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

/** A stretch of a paragraph: words of the reflection, evidence and so on, or plain text. */
export interface PartText {
  part?: Part | undefined;
  text: string;
}

/**
 * The body of a content file. The text is escaped, so that it is read back as exactly these characters.
 * @param paragraphs each paragraph as its parts, which stand on lines of their own
 */
export function bodyText(paragraphs: readonly PartText[][]): string {
  const tree: Root = { type: 'root', children: paragraphs.map(paragraphNode) };
  return processor.stringify(tree);
}

/** One block of a body, as it is written. */
export function blockText(node: RootContent): string {
  return processor.stringify({ type: 'root', children: [node] }).trimEnd();
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
