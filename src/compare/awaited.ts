import type { LinkedTarget, Review } from '../model/nodes.ts';
import { outcomeOf } from './target-outcome.ts';

/**
 * The targets that were promised and of which nobody has reported a result, those of the latest review first.
 * @param reviews all reviews of the site, the latest first
 */
export function awaitedTargets(reviews: readonly Review[]): LinkedTarget[] {
  const open = ['awaited', 'unreported'];
  return reviews
    .flatMap(({ measures }) => measures)
    .flatMap(({ targets }) => targets)
    .filter((target) => open.includes(outcomeOf(target, reviews)));
}
