import type { Problem } from '../model/nodes.ts';
import { compareText } from '../model/order.ts';
import { sharedSubjects } from '../text/likeness/subjects.ts';
import { SAME_SUBJECT } from '../text/likeness/thresholds.ts';
import { trailOf } from './trail.ts';

/** A problem that is like another. */
export interface SimilarProblem {
  problem: Problem;
  /** The same, whichever of the two is asked about. */
  alike: number;
}

/** How many are named. */
const MOST = 5;

/** Writers who put two problems under different themes have said that they differ. */
const OTHER_THEME = 0.6;

/**
 * For each problem, by its id, those of all reviews that say most nearly the same, the most alike first. Its trail shows those
 * that it continues or is continued by; they are left out.
 */
export function similarProblems(problems: readonly Problem[]): Map<string, SimilarProblem[]> {
  const sorted = [...problems].sort((a, b) => compareText(a.id, b.id));
  const shared = sharedSubjects(sorted.map(({ data: { title }, text }) => ({ title, text })));
  return new Map(
    sorted.map((problem, place) => {
      const trail = new Set(trailOf(problem).map((step) => step.problem));
      const similar = shared(place)
        .flatMap(([other, sum]): SimilarProblem[] => {
          const found = sorted[other];
          if (!found || trail.has(found)) return [];
          const alike = sum * (differ(problem.theme, found.theme) ? OTHER_THEME : 1);
          return alike < SAME_SUBJECT ? [] : [{ problem: found, alike }];
        })
        .sort(byLikeness);
      return [problem.id, similar.slice(0, MOST)];
    }),
  );
}

const differ = (theme: Problem['theme'], other: Problem['theme']): boolean =>
  theme !== undefined && other !== undefined && theme.id !== other.id;

/** The most alike first, then the latest. */
function byLikeness(a: SimilarProblem, b: SimilarProblem): number {
  const years = b.problem.review.data.year - a.problem.review.data.year;
  return b.alike - a.alike || years || compareText(a.problem.id, b.problem.id);
}
