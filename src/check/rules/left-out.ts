import { leftOutText } from '../../i18n/left-out-text.ts';
import type { Rule } from '../rule.ts';

/** What an import could not take as it was, as long as nobody has looked the review through. */
export const leftOut: Rule = {
  id: 'left-out',
  check: ({ reviews }, { content, leftOut: found }) =>
    reviews.flatMap(({ id, checked }) => {
      const list = found.get(id) ?? [];
      if (list.length === 0 || checked.has('kinds')) return [];
      const details = { review: id, list: leftOutText(content.site.locale, list) };
      return [{ at: id, details }];
    }),
};
