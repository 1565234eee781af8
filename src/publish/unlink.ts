import type { Link, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import {
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

/** Tells whether an address leads to something withheld: to its page, or to its card; or to a theme of such things alone. */
export function leadsTo(
  withheld: ReadonlySet<string>,
  themes: readonly Theme[],
): (address: string) => boolean {
  const pages = new Set([
    ...[...withheld].flatMap((id) => PAGES.map((address) => address(id))),
    ...themes.map(({ id }) => themeAddress(id)),
  ]);
  const cards = new Set([...withheld].map(htmlId));
  return (address) => {
    const [path = '', fragment = ''] = address.split('#');
    return pages.has(path.endsWith('/') ? path : `${path}/`) || cards.has(decoded(fragment));
  };
}

/** A text without the links whose addresses are withheld; their words stay. */
export function withoutLinks(tree: Root, isWithheld: (address: string) => boolean): Root {
  const copy = structuredClone(tree);
  visit(copy, 'link', (link: Link, index: number | undefined, parent: Parents | undefined) => {
    if (index === undefined || !parent || !isWithheld(link.url)) return undefined;
    parent.children.splice(index, 1, ...link.children);
    return index;
  });
  return copy;
}
