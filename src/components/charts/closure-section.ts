import { closures, type Closure } from '../../compare/closure.ts';
import { STATUS_GROUPS, type StatusGroup } from '../../compare/status-groups.ts';
import { formatDate } from '../../i18n/interface.ts';
import { reviewAddress } from '../../model/addresses.ts';
import type { Review } from '../../model/nodes.ts';
import type { ChartContent, ChartSection } from './chart.ts';
import { altOf, countTable, legendOf } from './row-words.ts';
import { scaleOf, stackedRows } from './stacked-rows.ts';

/** So many reviews are drawn, the latest; the table holds all. */
const DRAWN = 6;

/** How the problems of each review stood in the years after it. */
export function closureSection({ graph, site, words, charts, groups }: ChartContent): ChartSection {
  const { closure: text } = charts;
  const section = { id: 'closure', title: text.title };
  const all = closures(graph, site.asOf);
  const told = all.filter(({ points }) => points.length > 0);
  const lastDay = told.at(-1)?.points.at(-1)?.day;
  if (lastDay === undefined) return { ...section, charts: [], hints: [text.empty] };

  const nameOf = (review: Review): string =>
    review.aloneInYear ? words.yearReview(review.data.year) : review.data.title;
  const dayText = (day: string): string =>
    day.endsWith('-12-31') ? charts.yearEnd(Number(day.slice(0, 4))) : formatDate(site.locale, day);
  const rowsByReview = told.map(({ review, points }) => ({
    review,
    rows: points.map(({ day, counts }) => ({
      label: dayText(day),
      cells: [[{ text: nameOf(review), address: reviewAddress(review.id) }], dayText(day)],
      parts: counts.map(({ group, count }) => ({ tone: group, count })),
      instead: '',
    })),
  }));
  const drawn = rowsByReview.slice(-DRAWN);
  const scale = scaleOf(drawn.flatMap(({ rows }) => rows));
  const untold = all
    .filter(({ points }) => points.length === 0)
    .map(({ review }) => nameOf(review));
  const older = drawn[0] && drawn.length < told.length ? [text.older(nameOf(drawn[0].review))] : [];
  return {
    ...section,
    hints: [],
    charts: [
      {
        id: 'chart-closure',
        sentence: text.sentence(
          formatDate(site.locale, lastDay),
          problemsOf(told),
          countsInTheEnd(told).map(({ group, count }) => ({ label: groups[group], count })),
        ),
        note: charts.paragraph([
          text.note(groups),
          ...(untold.length > 0 ? [text.left(untold)] : []),
          ...older,
        ]),
        legend: legendOf(
          drawn.flatMap(({ rows }) => rows),
          groups,
        ),
        size: 'full',
        panels: drawn.map(({ review, rows }) => {
          const title = text.panel(nameOf(review), review.problems.length);
          return {
            title: { text: title, address: reviewAddress(review.id) },
            svg: stackedRows(altOf(title, rows, groups, charts), rows, scale),
            notes: [],
          };
        }),
        table: countTable(
          [words.reviews, charts.day],
          rowsByReview.flatMap(({ rows }) => rows),
          groups,
          charts.total,
        ),
      },
    ],
  };
}

const problemsOf = (told: readonly Closure[]): number =>
  told.reduce((sum, { review }) => sum + review.problems.length, 0);

/** How many problems of all reviews stand where on the last day. */
function countsInTheEnd(told: readonly Closure[]): { group: StatusGroup; count: number }[] {
  const last = told.flatMap(({ points }) => points.at(-1)?.counts ?? []);
  return STATUS_GROUPS.map((group) => ({
    group,
    count: last.reduce((sum, each) => (each.group === group ? sum + each.count : sum), 0),
  })).filter(({ count }) => count > 0);
}
