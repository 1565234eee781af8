import { documentText } from '../model/document.ts';
import type { PublishedContent } from '../content/published.ts';
import { assemblePublished } from '../content/document.ts';

/** A review's document as plain text, a line for each paragraph. */
export function exportText(content: PublishedContent, id: string): string {
  const review = content.reviews.find((candidate) => candidate.id === id);
  if (!review) throw new RangeError(`There is no review ${id}.`);
  const entries = new Map(
    Object.values(content.entries)
      .flat()
      .map((entry) => [entry.id, entry]),
  );
  return documentText(assemblePublished(review, (entry) => entries.get(entry), 'text'));
}
