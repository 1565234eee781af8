import type { FollowUp, Problem, Review } from '../../model/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** The report says that all earlier problems are put right, yet does not go through them one by one. */
export const followupMissing: Rule = {
  id: 'followup-missing',
  check: ({ reviews }) => reviews.flatMap(missing),
};

function missing(review: Review): Finding[] {
  const { problems: stated, done } = review.data.totals ?? {};
  if (stated === undefined || done === undefined || done < stated) return [];
  const answered = new Set(review.followUps.flatMap(earlierProblems));
  if (answered.size >= stated) return [];
  const details = { stated, answered: answered.size };
  return [{ at: review.id, path: ['totals', 'done'], details }];
}

/** A record made after the report can be about the report's own problems too. */
function earlierProblems({ about, review }: FollowUp): Problem[] {
  return about.filter(
    (subject): subject is Problem =>
      'kind' in subject && subject.kind === 'problem' && subject.review !== review,
  );
}
