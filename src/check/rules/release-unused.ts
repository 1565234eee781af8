import type { Rule } from '../rule.ts';

/** A decision to release what does not stand in its review. */
export const releaseUnused: Rule = {
  id: 'release-unused',
  severity: 'note',
  check: (_, { sensitivity: { idle } }) =>
    idle.map(({ review, index, what }) => ({
      ...{ at: review, path: ['release', index, 'what'], details: { what } },
    })),
};
