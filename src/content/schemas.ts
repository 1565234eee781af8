import type { z } from 'astro/zod';
import { causeSchema } from '../model/cause.ts';
import { ENTRY_KINDS, type EntryKind } from '../model/entry.ts';
import { followUpSchema } from '../model/follow-up.ts';
import { meaningOf } from '../model/meaning.ts';
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

/** The front matter of an entry as a file may have it, by its kind: what the schema fills in can be missing. */
export type EntryFields = { [K in EntryKind]: z.input<(typeof ENTRY_SCHEMAS)[K]> };

/** The front matter of a review as a file may have it. */
export type ReviewFields = z.input<typeof reviewSchema>;

/** The fields of entries that name other entries, or their targets. */
export const LINK_FIELDS: readonly string[] = [
  ...new Set(
    Object.values(ENTRY_SCHEMAS).flatMap(({ shape }) =>
      Object.entries(shape).flatMap(([name, field]) => {
        const meaning = meaningOf(field);
        const names = [...ENTRY_KINDS, 'target' as const];
        const isLink = meaning?.is === 'link' && names.some((kind) => meaning.to.includes(kind));
        return isLink ? [name] : [];
      }),
    ),
  ),
];

/** The schema of the front matter of everything that has a body. */
export const ITEM_SCHEMAS = { review: reviewSchema, ...ENTRY_SCHEMAS };
