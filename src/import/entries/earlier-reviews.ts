import { buildGraph, type Graph } from '../../model/graph.ts';
import { reviewOf } from '../../model/ids.ts';
import type { EntryInput } from '../../model/nodes.ts';
import type { Content, ReadEntry, ReadReview } from '../../content/content.ts';
import { renderBody } from '../../content/render-body.ts';
import { idIn, kindAt } from '../../content/content-path.ts';
import type { ContentFiles } from '../../content/content-file.ts';

/** The reviews that a document can be linked to: those of the content folder, and those imported in this run. */
export class EarlierReviews {
  readonly #reviews: Map<string, ReadReview>;
  readonly #entries: ReadEntry[];

  constructor({ reviews, entries }: Pick<Content, 'reviews' | 'entries'>) {
    this.#reviews = new Map(reviews.map((review) => [review.id, review]));
    this.#entries = [...entries];
  }

  /** Adds a review whose files have been planned, unless it is there already. */
  add(files: ContentFiles, review: string): void {
    if (this.#reviews.has(review)) return;
    for (const [path, { source: file, read }] of files) {
      const [kind, id] = [kindAt(path), idIn(path)];
      if (!read || kind === undefined) continue;
      if (kind === 'review') this.#reviews.set(id, { kind, id, file, ...read } as ReadReview);
      else this.#entries.push({ kind, id, file, ...read } as ReadEntry);
    }
  }

  /** The reviews of the latest year before another, with their entries. */
  before(year: number): Graph {
    const earlier = [...this.#reviews.values()].filter(({ data }) => data.year < year);
    const latest = Math.max(...earlier.map(({ data }) => data.year));
    const reviews = earlier.filter(({ data }) => data.year === latest);
    const ids = new Set(reviews.map(({ id }) => id));
    const entries = this.#entries
      .filter(({ id }) => ids.has(reviewOf(id)))
      .map(({ kind, id, data, body }) => {
        const text = renderBody(body).map((block) => block.text);
        return { kind, id, data, text: text.join('\n'), parts: [] } as unknown as EntryInput;
      });
    return buildGraph({ reviews, entries, themes: [] });
  }
}
