import { problemsByTheme, type ThemeRow } from '../../compare/problems-by-theme.ts';
import { themeAddress } from '../../model/addresses.ts';
import type { ChartContent, ChartSection, Run } from './chart.ts';
import { isNarrow, yearColumns } from './year-columns.ts';

/** The problems by theme and year. */
export function themeSection({ graph, words, charts }: ChartContent): ChartSection {
  const { themes: text } = charts;
  const { years, rows, totals } = problemsByTheme(graph);
  const section = { id: 'by-theme', title: text.title };
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const [from, to] = [years[0], years.at(-1)];
  if (total === 0 || from === undefined || to === undefined) {
    return { ...section, charts: [], hints: [words.empty.problems] };
  }

  const found = rows.filter((row) => row.total > 0);
  const max = Math.max(...found.flatMap(({ counts }) => counts.map((count) => count ?? 0)));
  const nameOf = ({ theme }: ThemeRow): Run =>
    theme ? { text: theme.title, address: themeAddress(theme.id) } : { text: words.noTheme };
  const textOf = (count: number | undefined): string =>
    count === undefined ? words.noReview : charts.count(count);
  const most = found.filter(({ theme, total }) => theme && total === found[0]?.total);
  const latest = totals.at(-1) ?? 0;
  const before = totals.findLastIndex(
    (count, index) => count !== undefined && index < totals.length - 1,
  );
  const sentence = [
    text.sentence({ from, to, reviews: graph.reviews.length, problems: total }),
    ...(most.length > 0 && most.length < 4
      ? [
          text.most(
            most.map((row) => nameOf(row).text),
            most[0]?.total ?? 0,
          ),
        ]
      : []),
    ...(before >= 0
      ? [text.change(to, latest, { year: years[before] ?? from, count: totals[before] ?? 0 })]
      : []),
  ];
  return {
    ...section,
    hints: graph.themes.length === 0 ? [words.empty.themes] : [],
    charts: [
      {
        id: 'chart-by-theme',
        sentence: charts.paragraph(sentence),
        note: text.note,
        legend: [],
        size: isNarrow(years.length) ? 'half' : 'full',
        panels: found.map((row) => {
          const title = nameOf(row);
          const alt = years.map((year, index) => ({
            label: words.yearReview(year),
            text: textOf(row.counts[index]),
          }));
          return {
            title,
            svg: yearColumns(charts.alt(title.text, alt), years, row.counts, max),
            notes: [],
          };
        }),
        table: {
          columns: [words.theme, ...years.map(String), charts.total],
          rows: [
            ...rows.map((row) => [
              [nameOf(row)],
              ...row.counts.map((count) => count ?? '–'),
              row.total,
            ]),
            [charts.total, ...totals.map((count) => count ?? '–'), total],
          ],
        },
      },
    ],
  };
}
