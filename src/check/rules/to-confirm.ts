import type { Rule } from '../rule.ts';

/** Something that the importer was unsure of, and nobody has confirmed yet. */
export const toConfirm: Rule = {
  id: 'to-confirm',
  severity: 'note',
  check: ({ reviews, entries }) =>
    [...reviews, ...entries].flatMap(({ id, data: { confirm } }) =>
      confirm === undefined ? [] : [{ at: id, path: ['confirm'], details: { reason: confirm } }],
    ),
};
