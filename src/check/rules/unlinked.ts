import type { MessageId } from '../../i18n/messages.ts';
import type { Review } from '../../model/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** A problem or cause without a measure, or a cause without a problem. */
export const unlinked: Rule = {
  id: 'unlinked',
  check: ({ reviews }) => reviews.flatMap(ofReview),
};

function ofReview(review: Review): Finding[] {
  const { problems, causes, measures } = review;
  // Whoever has looked through the links knows what has none.
  if (review.checked.has('links')) return [];
  if (measures.length === 0 || problems.length + causes.length === 0) return [];
  const linked =
    problems.some((problem) => problem.causes.length + problem.measures.length > 0) ||
    causes.some((cause) => cause.problems.length + cause.measures.length > 0);
  // Before the first link, one line says all that a line for each entry would.
  if (!linked) return [{ at: review.id, message: 'unlinked-all', details: {} }];
  return [
    ...problems
      .filter((problem) => problem.measures.length === 0)
      .map(({ id, data }) => finding(id, 'unlinked-problem', data.title)),
    ...causes
      .filter((cause) => cause.measures.length === 0)
      .map(({ id, data }) => finding(id, 'unlinked-cause', data.title)),
    ...causes
      .filter((cause) => cause.problems.length === 0)
      .map(({ id, data }) => finding(id, 'unlinked-cause-problem', data.title)),
  ];
}

function finding(at: string, message: MessageId, title: string): Finding {
  return { at, message, details: { title } };
}
