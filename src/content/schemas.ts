import type { z } from 'astro/zod';
import { causeSchema } from '../model/cause.ts';
import type { EntryKind } from '../model/entry.ts';
import { followUpSchema } from '../model/follow-up.ts';
import { measureSchema } from '../model/measure.ts';
import { problemSchema } from '../model/problem.ts';
import { reviewSchema } from '../model/review.ts';

/** The schema of an entry's front matter, by its kind. */
export const ENTRY_SCHEMAS = {
  'follow-up': followUpSchema,
  problem: problemSchema,
  cause: causeSchema,
  measure: measureSchema,
} as const satisfies Record<EntryKind, z.ZodType>;

/** The schema of the front matter of everything that has a body. */
export const ITEM_SCHEMAS = { review: reviewSchema, ...ENTRY_SCHEMAS };
