import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';

/**
 * Remark plugin: components on adjacent lines are one paragraph, as they are written. MDX's own compiler
 * takes the paragraph away from components that have it to themselves (remark-mark-and-unravel in
 * @mdx-js/mdx); in a document it is a paragraph of the source.
 */
export function keepParagraphs() {
  return (tree: Root): void => {
    const children: RootContent[] = [];
    let open: { paragraph: Paragraph; line: number } | undefined;
    for (const node of tree.children) {
      if (node.type !== 'mdxJsxFlowElement' || !holdsText(node)) {
        open = undefined;
        children.push(node);
        continue;
      }
      const line = node.position?.start.line ?? 0;
      if (open?.line === line - 1 || open?.line === line) {
        open.paragraph.children.push({ type: 'text', value: '\n' }, inline(node));
      } else {
        const paragraph: Paragraph = { type: 'paragraph', children: [inline(node)] };
        children.push(paragraph);
        open = { paragraph, line };
      }
      open.line = node.position?.end.line ?? line;
    }
    tree.children = children;
  };
}

/** Whether a component encloses text directly: the text was on the component's own line. */
function holdsText({ children }: MdxJsxFlowElement): boolean {
  return children.some((child) => (child.type as string) === 'text');
}

function inline({ name, attributes, children, position }: MdxJsxFlowElement): PhrasingContent {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes,
    children: children as unknown as PhrasingContent[],
    ...(position ? { position } : {}),
  };
}
