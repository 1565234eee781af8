import { isToDecide } from '../../publish/sensitive/released.ts';
import type { Rule } from '../rule.ts';

/** Personal data that the public would see, and that nobody has decided to release. */
export const personalData: Rule = {
  id: 'personal-data',
  check: (_, { sensitivity: { open } }) =>
    open.flatMap((found) => {
      const { kind, at, file, place, text } = found;
      if (kind === 'secrecy-mark') return [];
      const withholds = isToDecide(found);
      const message = withholds ? 'personal-data' : 'personal-data-public';
      const name = { word: `sensitive-${kind}` } as const;
      return [{ at, file, place, message, withholds, details: { name, text } }];
    }),
};
