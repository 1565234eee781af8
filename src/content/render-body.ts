import type { Element, ElementContent, Nodes, Root as HastRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { PARTS, type Part } from '../model/part.ts';
import { BODY_COMPONENTS } from './components.ts';
import { withBase } from './with-base.ts';

/** A block of an entry's text, ready for pages and for documents. */
export interface BodyBlock {
  /** Whether it is a paragraph, which can share its line with a heading. */
  paragraph: boolean;
  /** Inside of the paragraph, or the whole of another block, as HTML. */
  html: string;
  /** The text in it. */
  text: string;
  /** The parts of a problem that stand in it. */
  parts: Part[];
}

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

const toHast = unified()
  .use(remarkRehype, {
    handlers: {
      mdxJsxTextElement: (state, node: MdxElement) => partElement('span', state.all(node), node),
      mdxJsxFlowElement: (state, node: MdxElement) => partElement('div', state.all(node), node),
    },
  })
  .freeze();
const html = rehype().freeze();

function partElement(tagName: string, children: ElementContent[], node: MdxElement): Element {
  const component = BODY_COMPONENTS.find(({ name }) => name === node.name);
  return {
    type: 'element',
    tagName,
    properties: component ? { className: ['part'], dataPart: component.part } : {},
    children,
  };
}

const stringify = (children: Nodes[]): string =>
  html.stringify({ type: 'root', children } as HastRoot);

/**
 * Renders the parsed text of an entry block by block.
 * @param base the folder of the server that the site stands in, for links to other pages of the site
 */
export function renderBody(tree: Root, base = '/'): BodyBlock[] {
  const root = toHast.runSync(tree);
  withBase(base)(root);
  return root.children.flatMap((node): BodyBlock[] => {
    if (node.type !== 'element') return [];
    const paragraph = node.tagName === 'p';
    return [
      {
        paragraph,
        html: stringify(paragraph ? node.children : [node]),
        text: toString(node),
        parts: partsIn(node),
      },
    ];
  });
}

function partsIn(block: Element): Part[] {
  const found = new Set<unknown>();
  visit(block, 'element', (element: Element) => void found.add(element.properties['dataPart']));
  return PARTS.filter((part) => found.has(part));
}

/** The whole text of an entry as HTML. */
export function bodyHtml(blocks: readonly BodyBlock[]): string {
  return blocks.map(({ paragraph, html }) => (paragraph ? `<p>${html}</p>` : html)).join('\n');
}
