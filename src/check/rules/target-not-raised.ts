import { lastActual } from '../../compare/last-actual.ts';
import type { LinkedTarget } from '../../model/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** A target that asks for no more than the same report says was reached. */
export const targetNotRaised: Rule = {
  id: 'target-not-raised',
  check: ({ reviews }) =>
    reviews.flatMap(({ measures }) =>
      measures.flatMap(({ targets }) => targets).flatMap((target) => notRaised(target)),
    ),
};

function notRaised(target: LinkedTarget): Finding[] {
  const last = lastActual(target);
  if (!last || last.promise === 'raised') return [];
  const { actual, promise } = last;
  return [
    {
      at: target.measure.id,
      path: ['targets', target.measure.targets.indexOf(target)],
      message: promise === 'equal' ? 'target-not-raised-equal' : 'target-not-raised-lower',
      details: {
        metric: target.data.metric,
        promised: target.data,
        reported: actual,
        quote: actual.quote ?? actual.metric,
      },
    },
  ];
}
