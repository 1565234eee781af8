import type { Review } from '../../model/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** The report states another number than is listed: in the reviews it answers, else in itself. */
export const countMismatch: Rule = {
  id: 'count-mismatch',
  check: ({ reviews }) => reviews.flatMap(mismatches),
};

function mismatches(review: Review): Finding[] {
  const { totals } = review.data;
  if (!totals) return [];
  const { baseline } = review;
  if (baseline.length === 0) return followedUpInPart(review);
  const listed = {
    aspects: sum(baseline, ({ aspects }) => aspects.length),
    problems: sum(baseline, ({ problems }) => problems.length),
  };
  return (['aspects', 'problems'] as const).flatMap((key) => {
    const stated = totals[key];
    if (stated === undefined || stated === listed[key]) return [];
    const years = baseline.map(({ data }) => data.year).join(', ');
    const details = { stated, listed: listed[key], years };
    return [{ at: review.id, path: ['totals', key], message: `count-mismatch-${key}`, details }];
  });
}

/** Without the earlier report, what can be counted is what the report itself goes through. */
function followedUpInPart(review: Review): Finding[] {
  const stated = review.data.totals?.aspects;
  const listed = review.followUps.filter(({ id }) =>
    review.data.outline.some((node) => node.type === 'entry' && node.id === id),
  ).length;
  if (stated === undefined || listed === stated || listed === 0) return [];
  const path = ['totals', 'aspects'];
  return [
    { at: review.id, path, message: 'count-mismatch-follow-ups', details: { stated, listed } },
  ];
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
