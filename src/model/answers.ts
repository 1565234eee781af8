import { z } from 'astro/zod';
import { entryFileId, entryId } from './ids.ts';

/** answers.yaml: what persons have answered when the program asked, so that it never asks again. */
export const answersSchema = z.strictObject({
  /** Links that were suggested and are none. A link is found again by all three. */
  declined: z
    .array(
      z.strictObject({
        /**
         * The entry that would hold the link.
         * @example '2024/f03'
         */
        from: entryFileId,
        /**
         * The field that would hold it.
         * @example 'about'
         */
        field: z.string(),
        /**
         * The entry that it would lead to.
         * @example '2023/p02'
         */
        to: entryId,
      }),
    )
    .default([]),
});

export type Answers = z.output<typeof answersSchema>;
