import type { Root } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../text/nearest.ts';
import { BODY_COMPONENTS } from './components.ts';
import { SourceFile } from './source-file.ts';

const NAMES = BODY_COMPONENTS.map((component) => component.name);
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/iu;
/** A page loads nothing from another host. */
const OWN_ADDRESS = /^\/(?!\/)/u;

/**
 * Remark plugin: the text of an entry is data. Refuses code (import, export, expressions), components
 * that are not on the list, attributes, and addresses of other schemes than a document needs.
 */
export function restrict() {
  return (tree: Root, file: VFile): void => {
    if (!(file instanceof SourceFile)) throw new TypeError('restrict needs a SourceFile');
    const images = new Set<string>();
    visit(tree, 'imageReference', (node) => void images.add(node.identifier));
    visit(tree, (node) => {
      const place = node.position?.start ?? { line: 1, column: 1 };
      switch (node.type) {
        case 'mdxjsEsm':
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          file.error('mdx-code', place);
          break;
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement': {
          const name = node.name ?? '';
          if (!NAMES.includes(name)) {
            file.error('unknown-component', place, {
              name,
              allowed: NAMES.map((known) => `<${known}>`).join(', '),
              suggestion: file.suggest(nearest(name, NAMES)),
            });
          } else {
            for (const attribute of node.attributes) {
              const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
              file.error('unknown-attribute', place, { name, key });
            }
          }
          break;
        }
        case 'image':
          if (!OWN_ADDRESS.test(node.url)) file.error('unsafe-image', place);
          break;
        case 'link':
          if (!SAFE_ADDRESS.test(node.url)) file.error('unsafe-link', place);
          break;
        case 'definition':
          if (!SAFE_ADDRESS.test(node.url)) file.error('unsafe-link', place);
          else if (images.has(node.identifier) && !OWN_ADDRESS.test(node.url)) {
            file.error('unsafe-image', place);
          }
          break;
      }
    });
  };
}
