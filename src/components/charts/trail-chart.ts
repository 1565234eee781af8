import { recurrences, type TrailStep } from '../../compare/trail.ts';
import { type Year, yearsOf } from '../../compare/years.ts';
import { problemAddress } from '../../model/addresses.ts';
import type { Problem } from '../../model/nodes.ts';
import type { Chart, ChartContent, Run } from './chart.ts';
import { trailLine } from './trail-line.ts';
import { wholeTies } from './whole-ties.ts';

/** About so many are drawn, those found most often; the table holds all. */
const DRAWN = 8;

/** The problems found more than once as lines over the years; nothing where there is none. */
export function trailChart({ graph, words, charts }: ChartContent): Chart | undefined {
  const { trails: text } = charts.recurrence;
  const trails = recurrences(graph.entries.filter((entry) => entry.kind === 'problem'));
  const [longest] = trails;
  if (!longest) return undefined;

  const drawn = wholeTies(trails, DRAWN, ({ length }) => length);
  const years = yearsOf(graph.reviews);
  const most = trails.filter(({ length }) => length === longest.length);
  const tellingOf = (found: number | undefined, { reviews }: Year): string => {
    if (found === undefined) return reviews.length === 0 ? words.noReview : words.unlinked;
    return found > 0 ? text.found : text.notFound;
  };
  return {
    id: 'chart-trails',
    title: text.title,
    sentence: charts.paragraph([
      text.sentence(trails.length),
      text.longest(most.map(titleOf), longest.length),
    ]),
    note: charts.paragraph([
      text.note,
      ...(drawn.length < trails.length ? [text.more(drawn.length, drawn.at(-1)?.length ?? 0)] : []),
    ]),
    legend: [],
    size: 'full',
    panels: drawn.map((trail) => {
      const found = years.map((each) => ({ year: each.year, found: foundIn(trail, each) }));
      const alt = years.map((each) => ({
        label: words.yearReview(each.year),
        text: tellingOf(foundIn(trail, each), each),
      }));
      return {
        title: { text: titleOf(trail), address: addressOf(trail) },
        svg: trailLine(charts.alt(titleOf(trail), alt), found),
        notes: [],
      };
    }),
    table: {
      columns: [text.problem, text.times, charts.years],
      rows: trails.map((trail) => [
        [{ text: titleOf(trail), address: addressOf(trail) }],
        trail.length,
        trail.map(({ problem }): Run => ({
          text: words.yearReview(problem.review.data.year),
          address: problemAddress(problem.id),
        })),
      ]),
    },
  };
}

/** How often a year found it; undefined where there is no review, or none was looked through for it. */
function foundIn(trail: readonly TrailStep[], { year, reviews }: Year): number | undefined {
  const times = trail.filter(({ problem }) => problem.review.data.year === year).length;
  const isKnown = reviews.length > 0 && reviews.every(({ checked }) => checked.has('earlier'));
  return times > 0 || isKnown ? times : undefined;
}

const latestOf = (trail: readonly TrailStep[]): Problem | undefined => trail.at(-1)?.problem;

const titleOf = (trail: readonly TrailStep[]): string => latestOf(trail)?.data.title ?? '';

const addressOf = (trail: readonly TrailStep[]): string =>
  problemAddress(latestOf(trail)?.id ?? '');
