import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../text/likeness/nearest.ts';
import { BODY_COMPONENTS } from './components.ts';
import { REDACT } from './marks.ts';
import { reservedWord } from './reserved.ts';
import { type Place, SourceFile } from './source-file.ts';

const NAMES = BODY_COMPONENTS.map((component) => component.name);
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/iu;
/** A page loads nothing from another host. */
const OWN_ADDRESS = /^\/(?!\/)/u;
/** Browsers leave out the former and take the latter for a slash: `/\host` is the address of a host. */
const TRICKS = /[\p{Cc}\\]/u;
/** A tag or expression, which an image has no place for: only its words are kept. */
const MARKUP = /^(?:[^\\]|\\.)*?[<{]/su;

/**
 * Remark plugin: the text of an entry is data. Refuses code (import, export, expressions), components
 * that are not on the list, attributes, addresses of other schemes than a document needs, and words
 * that Astro would act on.
 */
export function restrict() {
  return (tree: Root, file: VFile): void => {
    if (!(file instanceof SourceFile)) throw new TypeError('restrict needs a SourceFile');
    const images = new Set<string>();
    visit(tree, 'imageReference', (node) => void images.add(node.identifier));
    visit(tree, (node) => {
      const place = startOf(node);
      switch (node.type) {
        case 'mdxjsEsm':
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          file.error('mdx-code', place);
          break;
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
          restrictElement(node, place, file);
          break;
        case 'image':
          if (!isSafe(node.url, OWN_ADDRESS)) file.error('unsafe-image', place);
          restrictWords(node, place, file);
          break;
        case 'imageReference':
          restrictWords(node, place, file);
          break;
        case 'link':
          if (!isSafe(node.url, SAFE_ADDRESS)) file.error('unsafe-link', place);
          break;
        case 'definition':
          if (!isSafe(node.url, SAFE_ADDRESS)) file.error('unsafe-link', place);
          else if (images.has(node.identifier) && !isSafe(node.url, OWN_ADDRESS)) {
            file.error('unsafe-image', place);
          }
          break;
      }
    });
    for (const block of tree.children) {
      const word = wordsIn(block)
        .map(reservedWord)
        .find((found) => found !== undefined);
      if (word !== undefined) file.error('reserved-word', startOf(block), { word });
    }
  };
}

const startOf = (node: Nodes): Place => node.position?.start ?? { line: 1, column: 1 };

const isSafe = (address: string, allowed: RegExp): boolean =>
  allowed.test(address) && !TRICKS.test(address);

function restrictElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  place: Place,
  file: SourceFile,
): void {
  const name = node.name ?? '';
  if (!NAMES.includes(name)) {
    file.error('unknown-component', place, {
      name,
      allowed: NAMES.map((known) => `<${known}>`).join(', '),
      suggestion: file.suggest(nearest(name, NAMES)),
    });
    return;
  }
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (name === REDACT && key === 'audience' && typeof attribute.value === 'string') continue;
    file.error('unknown-attribute', place, { name, key });
  }
}

/** What stands in the words of an image is not in the tree, and has to be looked for in the source. */
function restrictWords({ position }: Nodes, place: Place, file: SourceFile): void {
  const source = String(file.value).slice(position?.start.offset, position?.end.offset);
  const address = Math.max(source.lastIndexOf(']('), source.lastIndexOf(']['));
  const words = address === -1 ? source : source.slice(0, address);
  if (MARKUP.test(words)) file.error('image-words', place);
}

/** The words that a block shows, as they run on from node to node, and those in its attributes. */
function wordsIn(block: Nodes): string[] {
  let shown = '';
  const others: string[] = [];
  visit(block, (node) => {
    if ('value' in node) shown += node.value;
    for (const key of ['url', 'title', 'alt', 'lang', 'meta'] as const) {
      const word: unknown = Reflect.get(node, key);
      if (typeof word === 'string') others.push(word);
    }
  });
  return [shown, ...others];
}
