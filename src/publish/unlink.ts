import type { Definition, Image, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  attachmentAddress,
  fullAddress,
  ledgerAddress,
  measureAddress,
  problemAddress,
  reviewAddress,
  themeAddress,
} from '../model/addresses.ts';
import { htmlId } from '../model/ids.ts';
import type { Theme } from '../model/theme.ts';
import { decoded } from '../text/decoded.ts';

/** Pages that a review or entry may have. */
const PAGES = [reviewAddress, fullAddress, ledgerAddress, problemAddress, measureAddress];

/**
 * Tells whether an address leads to something withheld: to its page, or to its card.
 * @param withheld ids of what is withheld
 * @param themes those of withheld things alone
 * @param files the paths of files of withheld things alone
 */
export function leadsTo(
  withheld: ReadonlySet<string>,
  themes: readonly Theme[],
  files: Iterable<string>,
): (address: string) => boolean {
  // Writers need not encode what an address holds.
  const pages = new Set(
    [
      ...[...withheld].flatMap((id) => PAGES.map((address) => address(id))),
      ...themes.map(({ id }) => themeAddress(id)),
      ...[...files].map((path) => `${attachmentAddress(path)}/`),
    ].map(decoded),
  );
  const cards = new Set([...withheld].map(htmlId));
  return (address) => {
    const [path = '', fragment = ''] = address.split('#');
    const page = decoded(path);
    return pages.has(page.endsWith('/') ? page : `${page}/`) || cards.has(decoded(fragment));
  };
}

/** A text without the links and images whose addresses are withheld; their words stay. */
export function withoutLinks(tree: Root, isWithheld: (address: string) => boolean): Root {
  const copy = structuredClone(tree);
  visit(copy, (node: Nodes, index: number | undefined, parent: Parents | undefined) => {
    const isLink = node.type === 'link' || node.type === 'image' || node.type === 'definition';
    if (index === undefined || !parent || !isLink || !isWithheld(node.url)) return undefined;
    parent.children.splice(index, 1, ...wordsOf(node));
    return index;
  });
  return copy;
}

/** What a link shows of itself; a definition shows nothing, and what refers to it is text without it. */
function wordsOf(node: Link | Image | Definition): PhrasingContent[] {
  if (node.type === 'link') return node.children;
  return node.type === 'image' && node.alt ? [{ type: 'text', value: node.alt }] : [];
}
