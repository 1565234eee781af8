import { idIn, kindIn } from '../../content/content-path.ts';
import { buildGraph, type Graph } from '../../model/graph.ts';
import { reviewOf } from '../../model/ids.ts';
import type { EntryInput } from '../../model/nodes.ts';
import { reviewSchema } from '../../model/review.ts';
import type { Locale } from '../../model/site.ts';
import { type Content, FOLDERS, type ReadEntry, type ReadReview } from '../../content/content.ts';
import { parseFile } from '../../content/read.ts';
import { ENTRY_SCHEMAS } from '../../model/schemas.ts';
import { renderBody } from '../../content/render-body.ts';
import { SourceFile } from '../../content/source-file.ts';

/** The reviews that a document can be linked to: those of the content folder, and those imported in this run. */
export class EarlierReviews {
  readonly #reviews: Map<string, ReadReview>;
  readonly #entries: ReadEntry[];

  constructor({ reviews, entries }: Pick<Content, 'reviews' | 'entries'>) {
    this.#reviews = new Map(reviews.map((review) => [review.id, review]));
    this.#entries = [...entries];
  }

  /** Adds a review whose files have been planned, unless it is there already. */
  add(files: ReadonlyMap<string, string>, review: string, locale: Locale): void {
    if (this.#reviews.has(review)) return;
    for (const [path, text] of files) {
      const file = new SourceFile(path, text, locale);
      const id = idIn(path);
      const kind = kindIn(path);
      if (kind) {
        const read = parseFile(file, ENTRY_SCHEMAS[kind]);
        if (read) this.#entries.push({ kind, id, file, ...read } as ReadEntry);
      } else if (path.startsWith(`${FOLDERS.review}/`)) {
        const read = parseFile(file, reviewSchema);
        if (read) this.#reviews.set(id, { kind: 'review', id, file, ...read });
      }
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
