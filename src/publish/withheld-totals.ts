import type { ReadEntry, ReadReview } from '../content/content.ts';
import { withoutMarks } from '../content/marks.ts';
import { renderBody } from '../content/render-body.ts';
import { withoutWhiteSpace } from '../model/document.ts';
import { reviewOf } from '../model/ids.ts';
import type { Redacted } from './redact.ts';
import type { Visible } from './visible.ts';

/** So much of a sentence tells that it is the same. */
const TELLING = 4;

/**
 * The reviews whose totals were read from words that are withheld: in an entry, in a part of the outline, or behind
 * a mark in an entry.
 */
export function withheldTotals(
  content: { reviews: readonly ReadReview[]; entries: readonly ReadEntry[] },
  visible: Visible,
  entries: readonly Redacted<ReadEntry>[],
): Set<string> {
  const shown = new Set(visible.entries.map(({ id }) => id));
  const hidden = Map.groupBy(
    [
      ...content.entries
        .filter(({ id }) => !shown.has(id))
        .map(({ id, data, body }) => {
          const text = renderBody(body).map((block) => block.text);
          return { review: reviewOf(id), words: [data.title, ...text].join('') };
        }),
      ...entries.flatMap(({ item, hidden: words }) =>
        words.map((each) => ({ review: reviewOf(item.id), words: each })),
      ),
      ...content.reviews.flatMap(({ id, data }) => {
        const left = visible.outlines.get(id) ?? [];
        const texts = new Set(left.map((node) => (node.type === 'text' ? node.text : '')));
        return data.outline.flatMap((node) =>
          node.type === 'text' && !texts.has(node.text) ? [{ review: id, words: node.text }] : [],
        );
      }),
    ],
    ({ review }) => review,
  );
  return new Set(
    content.reviews.flatMap(({ id, data }) => {
      const quote = plain(data.totals?.quote ?? '');
      if (quote === '') return [];
      const stands = (hidden.get(id) ?? []).some(({ words }) => {
        const text = plain(words);
        return text.includes(quote) || (text.length >= TELLING && quote.includes(text));
      });
      return stands ? [id] : [];
    }),
  );
}

const plain = (words: string): string => withoutWhiteSpace(withoutMarks(words));
