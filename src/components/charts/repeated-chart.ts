import { type RepeatedPromise, repeatedPromises } from '../../compare/repeated-promises.ts';
import { TARGET_OUTCOMES } from '../../compare/target-outcome.ts';
import { quantityText } from '../../i18n/quantity-text.ts';
import type { Chart, ChartContent, Run } from './chart.ts';
import { promiseColumns, type PromiseColumn } from './promise-columns.ts';
import { levelLegend } from './promise-legend.ts';
import { targetRun } from './target-run.ts';
import { toneLegend } from './tones.ts';

/** The figures promised in several years; nothing where there is none. */
export function repeatedChart({ graph, site, words, charts }: ChartContent): Chart | undefined {
  const { repeated: text } = charts.promises;
  const series = repeatedPromises(graph);
  const [top] = series;
  const [first, last] = [top?.promises[0], top?.promises.at(-1)];
  if (!top || !first || !last) return undefined;

  const dated = ({ year, target }: typeof first) => ({
    year,
    text: quantityText(site.locale, target.data),
  });
  const by = last.target.data.value - first.target.data.value;
  const reported = ({ report }: typeof first): string =>
    report ? quantityText(site.locale, report.actual) : '–';
  return {
    id: 'chart-repeated',
    title: text.title,
    sentence: charts.paragraph([
      text.sentence(series.length),
      text.change(top.metric, dated(first), dated(last), by),
    ]),
    note: text.note,
    legend: [
      levelLegend(words),
      ...TARGET_OUTCOMES.filter((outcome) =>
        series.some(({ promises }) =>
          promises.some((promise) => promise.report && promise.outcome === outcome),
        ),
      ).map((outcome) => toneLegend(outcome, words.outcomes[outcome])),
    ],
    size: 'full',
    panels: series.map((figure) => {
      const title = titleOf(figure);
      const alt = figure.promises.map((promise) => ({
        label: words.yearReview(promise.year),
        text: ` ${words.promised} ${dated(promise).text} / ${words.reported} ${reported(promise)}`,
      }));
      const svg = promiseColumns(charts.alt(title.text, alt), columnsOf(figure), {
        promised: words.promised,
        reported: words.reported,
      });
      return {
        title,
        svg,
        notes: otherNames(figure)
          .map(text.otherName)
          .map((text) => ({ text })),
      };
    }),
    table: {
      columns: [text.figure, words.year, words.promised, words.reported, words.status],
      rows: series.flatMap((figure) =>
        figure.promises.map((promise) => [
          [targetRun(promise.target.data.metric, promise.target)],
          words.yearReview(promise.year),
          dated(promise).text,
          reported(promise),
          words.outcomes[promise.outcome],
        ]),
      ),
    },
  };
}

function titleOf({ metric, unit, promises }: RepeatedPromise): Run {
  const text = unit === '' ? metric : `${metric} (${unit})`;
  const last = promises.at(-1);
  return last ? targetRun(text, last.target) : { text };
}

/** What earlier years called a figure, where they called it otherwise. */
function otherNames({ metric, promises }: RepeatedPromise): { name: string; years: number[] }[] {
  const others = promises
    .map(({ year, target }) => ({ year, name: target.data.metric }))
    .filter(({ name }) => name !== metric);
  return [...Map.groupBy(others, ({ name }) => name)].map(([name, named]) => ({
    name,
    years: [...new Set(named.map(({ year }) => year))],
  }));
}

/** All years from the first to the last; those that did not promise the figure are empty. */
function columnsOf({ promises, unit }: RepeatedPromise): PromiseColumn[] {
  const first = promises[0]?.year ?? 0;
  const last = promises.at(-1)?.year ?? first;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
    (year): PromiseColumn[] => {
      const ofYear = promises.filter((promise) => promise.year === year);
      if (ofYear.length === 0) {
        return [{ year, promised: undefined, reported: undefined, tone: 'awaited' }];
      }
      return ofYear.map(({ target, report, outcome }) => ({
        year,
        promised: target.data.value,
        reported: report?.actual.unit === unit ? report.actual.value : undefined,
        tone: outcome,
      }));
    },
  );
}
