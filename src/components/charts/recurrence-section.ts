import { type Origin, recurrenceByYear } from '../../compare/recurrence.ts';
import { isComparable } from '../../model/derive.ts';
import type { Chart, ChartContent, ChartSection } from './chart.ts';
import { altOf, countTable, legendOf } from './row-words.ts';
import { scaleOf, stackedRows } from './stacked-rows.ts';
import { trailChart } from './trail-chart.ts';

/** How many problems are new and how many were found before, and which those are. */
export function recurrenceSection(content: ChartContent): ChartSection {
  const { graph, charts } = content;
  const section = { id: 'recurrence', title: charts.recurrence.title };
  if (graph.reviews.length < 2) {
    return { ...section, charts: [], hints: [charts.recurrence.empty] };
  }
  if (graph.reviews.every((review) => !isComparable(review))) {
    return { ...section, charts: [], hints: [charts.recurrence.unlinked] };
  }
  const trails = trailChart(content);
  return { ...section, charts: [originChart(content), ...(trails ? [trails] : [])], hints: [] };
}

/** The problems of each year by whether they were found before. */
function originChart({ graph, words, charts }: ChartContent): Chart {
  const { recurrence: text } = charts;
  const years = recurrenceByYear(graph).map(({ year, counts }) => ({
    year,
    counts,
    total: counts?.reduce((sum, { count }) => sum + count, 0),
  }));
  const rows = years.map(({ year, counts = [], total }) => ({
    label: words.yearReview(year),
    cells: [words.yearReview(year)],
    parts: counts.map(({ origin, count }) => ({ tone: origin, count })),
    instead: total === undefined ? words.noReview : '0',
  }));
  const countOf = (origin: Origin, counts: (typeof years)[number]['counts'] = []): number =>
    counts.find((each) => each.origin === origin)?.count ?? 0;
  // A year is spoken of when all of it was compared.
  const latest = years.findLast(
    ({ counts, total = 0 }) => total > 0 && countOf('uncompared', counts) === 0,
  );
  return {
    id: 'chart-origins',
    sentence: latest
      ? text.sentence(latest.year, latest.total ?? 0, countOf('again', latest.counts))
      : '',
    note: text.note,
    legend: legendOf(rows, text.origins),
    size: 'full',
    panels: [
      {
        svg: stackedRows(altOf(text.title, rows, text.origins, charts), rows, scaleOf(rows)),
        notes: [],
      },
    ],
    table: countTable([words.year], rows, text.origins, charts.total),
  };
}
