import type { Actual } from '../../model/actual.ts';
import type { LinkedTarget, Review } from '../../model/nodes.ts';
import { similarity } from '../../text/similarity.ts';
import type { Finding, Rule } from '../rule.ts';

/** Two names of figures that are alike to this degree are taken for the same (集体学习, 集中学习). */
const SAME_METRIC = 0.6;

/** A target that asks for no more than the same report says was reached. */
export const targetNotRaised: Rule = {
  id: 'target-not-raised',
  check: ({ reviews }) =>
    reviews.flatMap((review) =>
      review.measures
        .flatMap(({ targets }) => targets)
        .flatMap((target) => notRaised(target, review)),
    ),
};

function notRaised(target: LinkedTarget, review: Review): Finding[] {
  const actual = lastActual(target, review);
  if (!actual) return [];
  const { op, value, metric } = target.data;
  const asked = op === '<=' ? actual.value - value : value - actual.value;
  if (asked > 0) return [];
  return [
    {
      at: target.measure.id,
      path: ['targets', target.measure.targets.indexOf(target)],
      message: asked === 0 ? 'target-not-raised-equal' : 'target-not-raised-lower',
      details: {
        metric,
        promised: target.data,
        reported: actual,
        quote: actual.quote ?? actual.metric,
      },
    },
  ];
}

/** The figure of the report's own follow-ups that is most like the target's. */
function lastActual({ data }: LinkedTarget, review: Review): Actual | undefined {
  return review.followUps
    .flatMap((followUp) => followUp.data.actuals)
    .filter((actual) => actual.unit === data.unit)
    .map((actual) => ({ actual, alike: similarity(actual.metric, data.metric) }))
    .filter(({ alike }) => alike >= SAME_METRIC)
    .sort((a, b) => b.alike - a.alike)[0]?.actual;
}
