import { defineCollection } from 'astro:content';
import { source } from 'virtual:duizhao/source';
import { itemLoader } from '../content/loader.ts';
import { ENTRY_KINDS, type EntryKind, KINDS } from '../model/kinds.ts';
import { reviewSchema } from '../model/review.ts';
import { ENTRY_SCHEMAS } from '../model/schemas.ts';

/** The entries of one kind. */
function entryCollection<K extends EntryKind>(kind: K) {
  return defineCollection({
    loader: itemLoader(source, (content) => content.entries[kind]),
    schema: ENTRY_SCHEMAS[kind],
  });
}

type EntryCollections = {
  [K in EntryKind as (typeof KINDS)[K]['list']]: ReturnType<typeof entryCollection<K>>;
};

/**
 * The collections of Duizhao: reviews, and the follow-ups, problems, causes and measures in them, each with what the
 * readers of the build may see of it. A site that has more spreads them in its `src/content.config.ts`.
 */
export const collections = {
  reviews: defineCollection({
    loader: itemLoader(source, (content) => content.reviews),
    schema: reviewSchema,
  }),
  ...(Object.fromEntries(
    ENTRY_KINDS.map((kind) => [KINDS[kind].list, entryCollection(kind)]),
  ) as EntryCollections),
};
