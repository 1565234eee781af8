import { buildGraph, type Graph } from '../model/graph.ts';
import { PARTS } from '../model/part.ts';
import { ENTRY_KINDS } from '../model/kinds.ts';
import type { EntryInput } from '../model/nodes.ts';
import type { PublishedContent } from './published.ts';
import type { BodyBlock } from './render-body.ts';

const textOf = (body: readonly BodyBlock[]): string => body.map(({ text }) => text).join('\n');

/** Links published content into the graph. */
export function graphOf(
  content: Pick<PublishedContent, 'reviews' | 'entries' | 'themes' | 'lacks'>,
): Graph {
  return buildGraph({
    themes: content.themes,
    reviews: content.reviews,
    lacks: content.lacks,
    entries: ENTRY_KINDS.flatMap((kind) =>
      content.entries[kind].map(
        ({ id, data, body }) =>
          ({
            kind,
            id,
            data,
            text: textOf(body),
            parts: PARTS.filter((part) => body.some(({ parts }) => parts.includes(part))),
          }) as EntryInput,
      ),
    ),
  });
}
