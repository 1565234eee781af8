import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../content/source-file.ts';
import { ATTACHMENTS } from '../../model/addresses.ts';
import { decoded } from '../../text/decoded.ts';
import type { Rule } from '../rule.ts';

/** An image of an entry that is no attachment: what lies in `public` is there for everybody, whoever may read the entry. */
export const imageInPublic: Rule = {
  id: 'image-in-public',
  check: (_graph, { content }) =>
    [...content.reviews, ...content.entries].flatMap(({ id, body }) =>
      imagesIn(body)
        .filter(({ address }) => !decoded(address).startsWith(ATTACHMENTS))
        .map(({ address, place }) => ({ at: id, place, details: { address } })),
    ),
};

function imagesIn(body: Root): { address: string; place: Place }[] {
  const images: { address: string; place: Place }[] = [];
  const addresses = new Map<string, string>();
  visit(body, 'definition', (node) => void addresses.set(node.identifier, node.url));
  visit(body, ['image', 'imageReference'], (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const address = node.type === 'image' ? node.url : addresses.get(node.identifier);
    const place = node.position?.start ?? { line: 1, column: 1 };
    if (address !== undefined) {
      images.push({ address, place: { line: place.line, column: place.column } });
    }
  });
  return images;
}
