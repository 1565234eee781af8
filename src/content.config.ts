import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { checkedSource } from './check/checked-source.ts';
import { attachedFileSchema } from './model/attached-file.ts';
import { causeSchema } from './model/cause.ts';
import { followUpSchema } from './model/follow-up.ts';
import { lack } from './model/lack.ts';
import { measureSchema } from './model/measure.ts';
import { pageSchema } from './model/page.ts';
import { problemSchema } from './model/problem.ts';
import { profileSchema } from './model/profile.ts';
import { reviewSchema } from './model/review.ts';
import { siteSchema } from './model/site.ts';
import { themesSchema } from './model/theme.ts';
import { PAGES_FOLDER } from './content/content.ts';
import { bodyField, itemLoader, settingsLoader } from './content/loader.ts';
import { contentFolder } from './content/location.ts';

const folder = contentFolder();
const source = checkedSource(folder);

export const collections = {
  reviews: defineCollection({
    loader: itemLoader(source, (content) => content.reviews),
    schema: reviewSchema.extend(bodyField),
  }),
  followUps: defineCollection({
    loader: itemLoader(source, (content) => content.entries['follow-up']),
    schema: followUpSchema.extend(bodyField),
  }),
  problems: defineCollection({
    loader: itemLoader(source, (content) => content.entries.problem),
    schema: problemSchema.extend(bodyField),
  }),
  causes: defineCollection({
    loader: itemLoader(source, (content) => content.entries.cause),
    schema: causeSchema.extend(bodyField),
  }),
  measures: defineCollection({
    loader: itemLoader(source, (content) => content.entries.measure),
    schema: measureSchema.extend(bodyField),
  }),
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
