import { CHECKS } from '../../model/checked.ts';
import type { Rule } from '../rule.ts';

/** A review that nobody has looked through, or not all of it: the site keeps silent about what that leaves open. */
export const unchecked: Rule = {
  id: 'unchecked',
  severity: 'note',
  check: ({ reviews }) =>
    reviews
      // Of what holds no problem there is nothing to say.
      .filter(({ problems, measures }) => problems.length + measures.length > 0)
      .flatMap(({ id, data, checked }) => {
        const open = CHECKS.filter((check) => !checked.has(check));
        const details = { id, open: open.join(', ') };
        return open.length === 0
          ? []
          : [{ at: id, ...(data.checked && { path: ['checked'] }), details }];
      }),
};
