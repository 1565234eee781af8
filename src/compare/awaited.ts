import type { LinkedTarget, Review } from '../model/nodes.ts';
import { outcomeOf, type TargetOutcome } from './target-outcome.ts';

/**
 * The targets that were promised and of which nobody has reported a result, those of the latest review first.
 * @param reviews all reviews of the site, the latest first
 */
export function awaitedTargets(reviews: readonly Review[]): LinkedTarget[] {
  return reviews
    .flatMap(({ measures }) => measures)
    .flatMap(({ targets }) => targets)
    .filter((target) => isAwaited(outcomeOf(target)));
}

/** Whether a target with this outcome may still be reached, or be reported as reached. */
export function isOpen(outcome: TargetOutcome): boolean {
  return isAwaited(outcome) || outcome === 'under-way';
}

/** Whether a target with this outcome still has to be told of. */
export function isAwaited(outcome: TargetOutcome): boolean {
  return outcome === 'awaited' || outcome === 'unreported';
}
