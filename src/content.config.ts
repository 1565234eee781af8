import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { checkedSource } from './check/checked-source.ts';
import { attachedFileSchema } from './model/attached-file.ts';
import { ENTRY_KINDS, type EntryKind, KINDS } from './model/kinds.ts';
import { lack } from './model/lack.ts';
import { pageSchema } from './model/page.ts';
import { profileSchema } from './model/profile.ts';
import { reviewSchema } from './model/review.ts';
import { ENTRY_SCHEMAS } from './model/schemas.ts';
import { siteSchema } from './model/site.ts';
import { themesSchema } from './model/theme.ts';
import { PAGES_FOLDER } from './content/folders.ts';
import { bodyField, itemLoader, settingsLoader } from './content/loader.ts';
import { contentFolder } from './content/location.ts';

const folder = contentFolder();
const source = checkedSource(folder);

/** The entries of one kind. */
function entryCollection<K extends EntryKind>(kind: K) {
  return defineCollection({
    loader: itemLoader(source, (content) => content.entries[kind]),
    schema: ENTRY_SCHEMAS[kind].extend(bodyField),
  });
}

type EntryCollections = {
  [K in EntryKind as (typeof KINDS)[K]['list']]: ReturnType<typeof entryCollection<K>>;
};

export const collections = {
  reviews: defineCollection({
    loader: itemLoader(source, (content) => content.reviews),
    schema: reviewSchema.extend(bodyField),
  }),
  ...(Object.fromEntries(
    ENTRY_KINDS.map((kind) => [KINDS[kind].list, entryCollection(kind)]),
  ) as EntryCollections),
  site: defineCollection({
    loader: settingsLoader(source),
    schema: z.strictObject({
      site: siteSchema,
      profile: profileSchema,
      themes: themesSchema,
      files: z.array(attachedFileSchema),
      withheld: z.array(z.string()),
      lacks: z.record(z.string(), z.array(lack)),
      audience: z.string().optional(),
      digest: z.string(),
    }),
  }),
  pages: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: pathToFileURL(join(folder, PAGES_FOLDER, '/')) }),
    schema: pageSchema,
  }),
};
