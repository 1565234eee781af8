import type { ValidContent } from '../content/content.ts';
import { entriesOf } from '../model/graph.ts';
import { graphOf } from '../content/graph-of.ts';
import type { Check } from '../model/checked.ts';
import type { LeftOut } from '../model/left-out.ts';
import type { Entry, Measure, Problem, Review } from '../model/nodes.ts';
import { unwithheld } from '../publish/audience.ts';

/** What of a review is still to be looked through, and what a person will look at for it. */
export interface OpenChecks {
  review: Review;
  /** What was looked through already. */
  checked: ReadonlySet<Check>;
  kinds: {
    /** What the importer was unsure of. */
    toConfirm: { id: string; title: string; reason: string }[];
    /** What of the document the import could not take as it was. */
    leftOut: readonly LeftOut[];
  };
  /** What is linked to nothing that it could be linked to. */
  links: {
    problemsWithoutMeasure: Problem[];
    problemsWithoutCause: Problem[];
    measuresWithoutProblem: Measure[];
    followUpsAboutNothing: Entry[];
  };
  earlier: {
    /** Problems that are said to continue an earlier one, by the id of that one. */
    continued: { problem: Problem; earlier: string }[];
    /** The others. */
    rest: Problem[];
    /** Whether there is any earlier review to compare with. */
    comparable: boolean;
  };
}

/**
 * What of a review is to be looked through, whoever may read it.
 * @param leftOut what its import could not take as it was
 * @returns undefined for a review that is not there
 */
export function openChecks(
  content: ValidContent,
  id: string,
  leftOut: readonly LeftOut[] = [],
): OpenChecks | undefined {
  const graph = graphOf(unwithheld(content));
  const review = graph.review(id);
  if (!review) return undefined;
  const { problems, measures, followUps } = review;
  const entries = entriesOf(review);
  const continued = problems.flatMap((problem) =>
    problem.data.continues === undefined ? [] : [{ problem, earlier: problem.data.continues }],
  );
  return {
    review,
    checked: review.checked,
    kinds: {
      toConfirm: [review, ...entries].flatMap(({ id, data }) =>
        data.confirm === undefined ? [] : [{ id, title: data.title, reason: data.confirm }],
      ),
      leftOut,
    },
    links: {
      problemsWithoutMeasure: problems.filter((problem) => problem.measures.length === 0),
      problemsWithoutCause: problems.filter((problem) => problem.causes.length === 0),
      measuresWithoutProblem: measures.filter((measure) => measure.problems.length === 0),
      followUpsAboutNothing: followUps.filter(({ about }) => about.length === 0),
    },
    earlier: {
      continued,
      rest: problems.filter(({ data }) => data.continues === undefined),
      comparable: graph.reviews.some(({ data }) => data.year < review.data.year),
    },
  };
}
