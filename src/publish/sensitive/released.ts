import type { ValidContent } from '../../content/content.ts';
import type { Release } from '../../model/release.ts';
import { asCompared } from '../../sensitive/as-compared.ts';
import { needsDecision } from '../../sensitive/personal-data.ts';
import type { Sensitive } from './sensitive-in.ts';

/** A decision of a review, with its place among them. */
interface Decision extends Release {
  review: string;
  index: number;
}

const decisionsOf = ({ reviews }: ValidContent): Decision[] =>
  reviews.flatMap(({ id, data }) =>
    data.release.map((release, index) => ({ ...release, review: id, index })),
  );

/** Whether a decision names what was found. One of any review will do for what belongs to none. */
const names = ({ what, review }: Decision, found: Sensitive): boolean =>
  (found.review === undefined || found.review === review) &&
  asCompared(what).includes(asCompared(found.text));

/** What of the sensitive passages no decision of their review names. */
export function withoutReleased(content: ValidContent, found: readonly Sensitive[]): Sensitive[] {
  const decisions = decisionsOf(content);
  return found.filter((each) => !decisions.some((decision) => names(decision, each)));
}

/** The decisions that name nothing of what was found, by their review and place in `release`. */
export function idleDecisions(
  content: ValidContent,
  found: readonly Sensitive[],
): { review: string; index: number; what: string }[] {
  return decisionsOf(content).filter((each) => !found.some((passage) => names(each, passage)));
}

/** Whether the public may see it by a decision alone; other things are only told. */
export const isToDecide = ({ kind }: Sensitive): boolean =>
  kind === 'secrecy-mark' || needsDecision(kind);
