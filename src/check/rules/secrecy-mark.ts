import type { Rule } from '../rule.ts';

/** A secrecy mark that the public would see, and that nobody has decided to release. */
export const secrecyMark: Rule = {
  id: 'secrecy-mark',
  check: (_, { sensitivity: { open } }) =>
    open
      .filter(({ kind }) => kind === 'secrecy-mark')
      .map(({ at, file, place, text }) => ({
        at,
        file,
        place,
        withholds: true,
        details: { text },
      })),
};
