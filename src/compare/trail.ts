import type { Problem } from '../model/nodes.ts';
import { byReview } from '../model/order.ts';
import { similarity } from '../text/likeness/names.ts';
import { SAME_NAME } from '../text/likeness/thresholds.ts';

/** One year of a problem that was found more than once. */
export interface TrailStep {
  problem: Problem;
  /** How its title differs from the one that it continues; undefined at the beginning of the trail. */
  wording: 'same' | 'changed' | 'other' | undefined;
  /** The title, cut where the wording changed: what stayed, what is new, what stayed. */
  title: { before: string; changed: string; after: string };
}

/**
 * A problem in all years: itself, those that it continues, and those that continue it, in the order of their
 * years. A problem that was found once is a trail of one step.
 */
export function trailOf(problem: Problem): TrailStep[] {
  const found = new Set<Problem>();
  const waiting = [problem];
  for (const next of waiting) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...next.continuedBy, ...(next.continues ? [next.continues] : []));
  }
  return [...found].sort(byReview).map(step);
}

/** The trails of problems that were found more than once, the longest first, then the latest. */
export function recurrences(problems: readonly Problem[]): TrailStep[][] {
  const seen = new Set<Problem>();
  const trails: TrailStep[][] = [];
  for (const problem of problems) {
    if (seen.has(problem)) continue;
    const trail = trailOf(problem);
    for (const each of trail) seen.add(each.problem);
    if (trail.length > 1) trails.push(trail);
  }
  const last = (trail: TrailStep[]) => trail.at(-1)?.problem.review.data.year ?? 0;
  return trails.sort((a, b) => b.length - a.length || last(b) - last(a));
}

function step(problem: Problem): TrailStep {
  const { title } = problem.data;
  const whole = { before: title, changed: '', after: '' };
  if (!problem.continues) return { problem, wording: undefined, title: whole };
  const earlier = problem.continues.data.title;
  if (earlier === title) return { problem, wording: 'same', title: whole };
  if (similarity(earlier, title) < SAME_NAME) return { problem, wording: 'other', title: whole };
  return { problem, wording: 'changed', title: cutWhereChanged([...earlier], [...title]) };
}

/** Cuts a title between what it begins and what it ends with in common with an earlier one. */
function cutWhereChanged(earlier: string[], title: string[]): TrailStep['title'] {
  const shortest = Math.min(earlier.length, title.length);
  let start = 0;
  while (start < shortest && earlier[start] === title[start]) start += 1;
  let end = 0;
  while (end < shortest - start && earlier.at(-1 - end) === title.at(-1 - end)) end += 1;
  const cut = title.length - end;
  return {
    before: title.slice(0, start).join(''),
    changed: title.slice(start, cut).join(''),
    after: title.slice(cut).join(''),
  };
}
