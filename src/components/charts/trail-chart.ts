import { recurrences, type TrailStep } from '../../compare/trail.ts';
import { yearsOf } from '../../compare/years.ts';
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
      const found = years.map(({ year, reviews }) => ({
        year,
        found: reviews.length === 0 ? undefined : foundIn(trail, year),
      }));
      const alt = found.map(({ year, found }) => ({
        label: words.yearReview(year),
        text: found === undefined ? words.noReview : found > 0 ? text.found : text.notFound,
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

const foundIn = (trail: readonly TrailStep[], year: number): number =>
  trail.filter(({ problem }) => problem.review.data.year === year).length;

const latestOf = (trail: readonly TrailStep[]): Problem | undefined => trail.at(-1)?.problem;

const titleOf = (trail: readonly TrailStep[]): string => latestOf(trail)?.data.title ?? '';

const addressOf = (trail: readonly TrailStep[]): string =>
  problemAddress(latestOf(trail)?.id ?? '');
