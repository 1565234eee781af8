import { assemble, documentText, type Paragraph } from '../model/document.ts';
import type { ReviewData } from '../model/review.ts';
import type { ReadEntry, ReadReview } from './content.ts';
import { type BodyBlock, renderBody } from './render-body.ts';

/** What the document takes of an entry. */
interface DocumentEntry {
  data: { label?: string | undefined; title: string };
  body: readonly BodyBlock[];
}

/**
 * The document of a review from rendered bodies.
 * @param as whether the contents of its `body` runs are text or HTML
 */
export function assemblePublished(
  review: { data: ReviewData; body: readonly BodyBlock[] },
  entryOf: (id: string) => DocumentEntry | undefined,
  as: 'text' | 'html',
): Paragraph[] {
  const blocks = (body: readonly BodyBlock[]) =>
    body.map((block) => ({ paragraph: block.paragraph, content: block[as] }));
  return assemble(review.data.outline, blocks(review.body), (id) => {
    const entry = entryOf(id);
    if (!entry) return undefined;
    return { label: entry.data.label, title: entry.data.title, body: blocks(entry.body) };
  });
}

/** The text of a review's document, assembled from its outline and entries as they were read. */
export function textOf(
  review: Pick<ReadReview, 'data' | 'body'>,
  entries: ReadonlyMap<string, Pick<ReadEntry, 'data' | 'body'>>,
): string {
  const paragraphs = assemblePublished(
    { data: review.data, body: renderBody(review.body) },
    (id) => {
      const entry = entries.get(id);
      return entry && { data: entry.data, body: renderBody(entry.body) };
    },
    'text',
  );
  return documentText(paragraphs);
}
