import type { z } from 'astro/zod';
import { causeSchema } from './cause.ts';
import { ENTRY_KINDS, type EntryKind } from './kinds.ts';
import { followUpSchema } from './follow-up.ts';
import { type Linkable, type Meaning, meaningOf } from './meaning.ts';
import { measureSchema } from './measure.ts';
import { problemSchema } from './problem.ts';
import { reviewSchema } from './review.ts';

/** The schema of an entry's front matter, by its kind. */
export const ENTRY_SCHEMAS = {
  'follow-up': followUpSchema,
  problem: problemSchema,
  cause: causeSchema,
  measure: measureSchema,
} as const satisfies Record<EntryKind, z.ZodType>;

/** The front matter of an entry, by its kind. */
export type EntryDataOf = { [K in EntryKind]: z.output<(typeof ENTRY_SCHEMAS)[K]> };

/** The front matter of an entry as a file may have it, by its kind: what the schema fills in can be missing. */
export type EntryFields = { [K in EntryKind]: z.input<(typeof ENTRY_SCHEMAS)[K]> };

/** The front matter of a review as a file may have it. */
export type ReviewFields = z.input<typeof reviewSchema>;

const LINKED: readonly Linkable[] = [...ENTRY_KINDS, 'target'];

/** Whether a field names entries or their targets, which a person links; headings and themes are something else. */
export function namesEntries(meaning: Meaning | undefined): boolean {
  return meaning?.is === 'link' && meaning.to.some((kind) => LINKED.includes(kind));
}

/** The fields of entries that name other entries, or their targets. */
export const LINK_FIELDS: readonly string[] = [
  ...new Set(
    Object.values(ENTRY_SCHEMAS).flatMap(({ shape }) =>
      Object.entries(shape).flatMap(([name, field]) =>
        namesEntries(meaningOf(field)) ? [name] : [],
      ),
    ),
  ),
];

/** The schema of the front matter of everything that has a body. */
export const ITEM_SCHEMAS = { review: reviewSchema, ...ENTRY_SCHEMAS };
