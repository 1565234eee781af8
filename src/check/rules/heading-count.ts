import type { Review } from '../../model/nodes.ts';
import type { OutlineNode } from '../../model/outline.ts';
import { announcedIn } from '../../text/announced.ts';
import type { Finding, Rule } from '../rule.ts';

/** A heading that announces another number of things than stand below it. */
export const headingCount: Rule = {
  id: 'heading-count',
  check: ({ reviews }) => reviews.flatMap(ofReview),
};

function ofReview(review: Review): Finding[] {
  const { outline } = review.data;
  return outline.flatMap((node, index) => {
    if (node.type !== 'section' && node.type !== 'aspect') return [];
    const announced = announcedIn(node.title);
    if (announced === undefined) return [];
    const below = outline.slice(index + 1);
    const end = below.findIndex((other) => endsPart(other, node.type));
    const part = end === -1 ? below : below.slice(0, end);
    const counts = (['aspect', 'entry'] as const).map(
      (type) => part.filter((other) => other.type === type).length,
    );
    if (counts.includes(announced)) return [];
    const listed = counts.find((count) => count > 0) ?? 0;
    const details = { title: node.title, announced, listed };
    return [{ at: review.id, path: ['outline', index, 'title'], details }];
  });
}

function endsPart(node: OutlineNode, type: 'section' | 'aspect'): boolean {
  return node.type === 'section' || (type === 'aspect' && node.type === 'aspect');
}
