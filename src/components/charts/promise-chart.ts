import { lastActual } from '../../compare/last-actual.ts';
import {
  type DatedPromise,
  type Promised,
  promisesByYear,
  shareOf,
} from '../../compare/promises.ts';
import { quantityText } from '../../i18n/quantity-text.ts';
import type { Chart, ChartContent, Panel } from './chart.ts';
import { promiseBar } from './promise-bar.ts';
import { barLegend } from './promise-legend.ts';
import { targetRun } from './target-run.ts';
import { TONES } from './tones.ts';

/** Years are drawn, the latest first, until there are so many targets; the table holds all. */
const ENOUGH = 10;

/** Each target with what was promised and what was reported. */
export function promiseChart(content: ChartContent): Chart {
  const { graph, site, words, charts } = content;
  const { each: text } = charts.promises;
  const all = promisesByYear(graph)
    .reverse()
    .flatMap(({ year, promises = [] }) => promises.map((promise) => ({ ...promise, year })));
  const since = all[ENOUGH - 1]?.year ?? all.at(-1)?.year ?? 0;
  const drawn = all.filter(({ year }) => year >= since);
  const furthest = drawn
    .filter((promise) => isFailed(promise, site.asOf))
    .sort((a, b) => distance(b) - distance(a))[0];
  return {
    id: 'chart-promises',
    title: text.title,
    sentence: charts.paragraph([
      text.sentence(drawn.length, since),
      ...(furthest?.report
        ? [
            text.furthest(
              furthest.target.data.metric,
              furthest.year,
              quantityText(site.locale, furthest.target.data),
              quantityText(site.locale, furthest.report.actual),
            ),
          ]
        : []),
    ]),
    note: charts.paragraph([text.note, ...(drawn.length < all.length ? [text.older(since)] : [])]),
    legend: barLegend(words),
    size: 'full',
    panels: drawn.map((promise) => panelOf(promise, content)),
    table: {
      columns: [
        charts.promises.repeated.figure,
        words.year,
        words.lastActual,
        words.promised,
        words.reported,
        words.status,
      ],
      rows: all.map(({ target, year, report, outcome }) => {
        const before = lastActual(target);
        return [
          [targetRun(target.data.metric, target)],
          words.yearReview(year),
          before ? quantityText(site.locale, before.actual) : '–',
          quantityText(site.locale, target.data),
          report ? quantityText(site.locale, report.actual) : '–',
          words.outcomes[outcome],
        ];
      }),
    },
  };
}

function panelOf(promise: DatedPromise, { site, words }: ChartContent): Panel {
  const { target, year, report, outcome } = promise;
  const { data } = target;
  const before = lastActual(target);
  const figures = [
    ...(before ? [`${words.lastActual} ${quantityText(site.locale, before.actual)}`] : []),
    `${words.promised} ${quantityText(site.locale, data)}`,
    ...(report ? [`${words.reported} ${quantityText(site.locale, report.actual)}`] : []),
    `${TONES[outcome].mark} ${words.outcomes[outcome]}`,
  ];
  return {
    title: targetRun(`${words.yearReview(year)} ${data.metric}`, target),
    // All that it shows stands in the notes below it.
    svg: promiseBar('', {
      reported: reportedShare(promise),
      before: before && shareOf(data.value, before.actual.value),
      tone: outcome,
    }),
    notes: figures.map((text) => ({ text })),
  };
}

/** What was reported as a share of what was promised, where both are of one unit. */
function reportedShare({ target: { data }, report }: Promised): number | undefined {
  if (report?.actual.unit !== data.unit) return undefined;
  return shareOf(data.value, report.actual.value);
}

/** Whether a figure was due on the day of the site, was missed, and can be said to be so much from its promise. */
function isFailed(promise: Promised, asOf: string | undefined): boolean {
  const { data, measure } = promise.target;
  const due = data.due ?? measure.data.due;
  const isDue = due === undefined || asOf === undefined || due <= asOf;
  return promise.outcome === 'missed' && isDue && Number.isFinite(distance(promise));
}

/** How far a figure is from its promise, above or below, as a share of it. */
const distance = (promise: Promised): number => Math.abs((reportedShare(promise) ?? Infinity) - 1);
