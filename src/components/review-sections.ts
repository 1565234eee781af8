import { htmlId } from '../model/ids.ts';
import type { Entry, Review } from '../model/nodes.ts';
import type { AspectNode, SectionNode, TextNode } from '../model/outline.ts';

/** What stands under a section's heading, in the document's order. */
export type SectionItem =
  | { type: 'aspect'; node: AspectNode }
  | { type: 'text'; node: TextNode }
  | { type: 'entry'; entry: Entry };

/** A section of a review's page. */
export interface ReviewSection {
  node: SectionNode;
  items: SectionItem[];
}

/**
 * A review as its page shows it: its sections in the document's order, and the entries that were
 * recorded later and are in no document.
 */
export function reviewSections(review: Review): { sections: ReviewSection[]; later: Entry[] } {
  const entries = new Map<string, Entry>(
    [review.followUps, review.problems, review.causes, review.measures]
      .flat()
      .map((entry) => [entry.id, entry]),
  );
  const sections: ReviewSection[] = [];
  for (const node of review.data.outline) {
    const items = sections.at(-1)?.items;
    if (node.type === 'section') {
      sections.push({ node, items: [] });
    } else if (node.type === 'entry') {
      const entry = entries.get(node.id);
      if (!entry || !items) continue;
      entries.delete(node.id);
      items.push({ type: 'entry', entry });
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
