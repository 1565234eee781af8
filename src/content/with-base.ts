import type { Root } from 'hast';
// Adds the elements that MDX knows to the nodes of hast.
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src'];

/**
 * A rehype plugin that puts the folder of the server before the addresses of the site's own pages: writers
 * write them as if the site stood at the root.
 * @param base the folder, as in site.yaml
 */
export function withBase(base: string): (tree: Root) => void {
  const folder = base.replace(/\/$/u, '');
  // Two slashes begin the address of another host.
  const moved = (address: string): string => address.replace(/^\/(?!\/)/u, `${folder}/`);
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'element') {
        for (const name of ADDRESSES) {
          const address = node.properties[name];
          if (typeof address === 'string') node.properties[name] = moved(address);
        }
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || !ADDRESSES.includes(attribute.name)) continue;
        if (typeof attribute.value === 'string') attribute.value = moved(attribute.value);
      }
    });
  };
}
