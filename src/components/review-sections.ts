import { entriesOf } from '../model/graph.ts';
import { htmlId } from '../model/ids.ts';
import type { Entry, Review } from '../model/nodes.ts';
import type { AspectNode, SectionNode, TextNode } from '../model/outline.ts';

/**
 * What stands under a section's heading, in the document's order. The level is that of an entry's heading:
 * below its section's, or below an aspect's.
 */
export type SectionItem =
  | { type: 'aspect'; node: AspectNode }
  | { type: 'text'; node: TextNode }
  | { type: 'entry'; entry: Entry; level: 3 | 4 };

/** A section of a review's page. Where aspects stand in none, as in reports without any, each is one. */
export interface ReviewSection {
  node: SectionNode | AspectNode;
  items: SectionItem[];
}

/**
 * A review as its page shows it: its sections in the document's order, and the entries that were
 * recorded later and are in no document.
 */
export function reviewSections(review: Review): { sections: ReviewSection[]; later: Entry[] } {
  const entries = new Map(entriesOf(review).map((entry) => [entry.id, entry]));
  const sections: ReviewSection[] = [];
  for (const node of review.data.outline) {
    const last = sections.at(-1);
    const items = last?.items;
    if (node.type === 'section' || (node.type === 'aspect' && last?.node.type !== 'section')) {
      sections.push({ node, items: [] });
    } else if (node.type === 'entry') {
      const entry = entries.get(node.id);
      if (!entry || !items) continue;
      entries.delete(node.id);
      const isBelowAspect = items.some(({ type }) => type === 'aspect');
      items.push({ type: 'entry', entry, level: isBelowAspect ? 4 : 3 });
    } else if (node.type === 'aspect') {
      items?.push({ type: 'aspect', node });
    } else if (node.role === undefined) {
      items?.push({ type: 'text', node });
    }
  }
  return { sections, later: [...entries.values()] };
}

/** The headings of a review's page with the entries below them, for the outline beside it. */
export function outlineParts(sections: readonly ReviewSection[]) {
  return sections.map(({ node, items }) => ({
    title: `${node.marker}${node.title}`,
    id: htmlId(node.id),
    items: items.flatMap((item) =>
      item.type === 'entry' ? [{ title: item.entry.data.title, id: htmlId(item.entry.id) }] : [],
    ),
  }));
}
