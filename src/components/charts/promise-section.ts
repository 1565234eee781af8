import { promisesByYear } from '../../compare/promises.ts';
import { countByOutcome } from '../../compare/target-outcome.ts';
import type { Chart, ChartContent, ChartSection } from './chart.ts';
import { promiseChart } from './promise-chart.ts';
import { repeatedChart } from './repeated-chart.ts';
import { altOf, countTable, legendOf } from './row-words.ts';
import { scaleOf, stackedRows } from './stacked-rows.ts';

/** What measures promise in numbers, against what was reported. */
export function promiseSection(content: ChartContent): ChartSection {
  const { graph, charts } = content;
  const section = { id: 'promises', title: charts.promises.title };
  const years = promisesByYear(graph);
  if (years.every(({ promises = [] }) => promises.length === 0)) {
    return { ...section, charts: [], hints: [charts.promises.empty] };
  }
  const repeated = repeatedChart(content);
  return {
    ...section,
    hints: [],
    charts: [countChart(content), promiseChart(content), ...(repeated ? [repeated] : [])],
  };
}

/** How many targets of each year came to what. */
function countChart({ graph, words, charts }: ChartContent): Chart {
  const { promises: text } = charts;
  const years = promisesByYear(graph);
  const all = years.flatMap(({ promises = [] }) => promises);
  const rows = years.map(({ year, counts = [], promises }) => ({
    label: words.yearReview(year),
    cells: [words.yearReview(year)],
    parts: counts.map(({ outcome, count }) => ({ tone: outcome, count })),
    instead: promises === undefined ? words.noReview : text.none,
  }));
  const counts = countByOutcome(all.map(({ outcome }) => outcome))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => ({ label: words.outcomes[outcome], count }));
  return {
    id: 'chart-outcomes',
    sentence: text.sentence(all.length, counts),
    note: text.note,
    legend: legendOf(rows, words.outcomes),
    size: 'full',
    panels: [
      {
        svg: stackedRows(altOf(text.title, rows, words.outcomes, charts), rows, scaleOf(rows)),
        notes: [],
      },
    ],
    table: countTable([words.year], rows, words.outcomes, charts.total),
  };
}
