import type { ChartWords } from '../../i18n/words.ts';
import type { StackedRow } from './stacked-rows.ts';
import type { Cell, ChartTable, LegendItem } from './chart.ts';
import { toneLegend, type ToneName } from './tones.ts';

/** The legend of rows: the tones that any of them has. */
export function legendOf<T extends ToneName>(
  rows: readonly StackedRow<T>[],
  words: Record<T, string>,
): LegendItem[] {
  return occurring(rows).map((tone) => toneLegend(tone, words[tone]));
}

/** What rows show, for those who cannot see them. */
export function altOf<T extends ToneName>(
  title: string,
  rows: readonly StackedRow<T>[],
  words: Record<T, string>,
  charts: ChartWords,
): string {
  const numbers = rows.map(({ label, parts, instead }) => {
    const told = parts
      .filter(({ count }) => count > 0)
      .map(({ tone, count }) => `${words[tone]} ${count}`);
    return { label, text: told.length > 0 ? told.join(' / ') : instead };
  });
  return charts.alt(title, numbers);
}

/**
 * The table behind rows: a column for each tone that any of them has, and their sum. Where a row has no parts
 * it says why.
 * @param heads the columns before the numbers, of which each row has its cells
 */
export function countTable<T extends ToneName>(
  heads: string[],
  rows: readonly (Omit<StackedRow<T>, 'label'> & { cells: Cell[] })[],
  words: Record<T, string>,
  total: string,
): ChartTable {
  const tones = occurring(rows);
  const countOf = (parts: StackedRow<T>['parts'], tone: T): number =>
    parts.find((part) => part.tone === tone)?.count ?? 0;
  return {
    columns: [...heads, ...tones.map((tone) => words[tone]), total],
    rows: rows.map(({ cells, parts, instead }) =>
      parts.length === 0
        ? [...cells, instead]
        : [
            ...cells,
            ...tones.map((tone) => countOf(parts, tone)),
            parts.reduce((sum, { count }) => sum + count, 0),
          ],
    ),
  };
}

/** The tones that any of the rows has, in the order of their parts. */
function occurring<T extends ToneName>(rows: readonly Pick<StackedRow<T>, 'parts'>[]): T[] {
  const parts = rows.flatMap((row) => row.parts);
  return [...new Set(parts.map(({ tone }) => tone))].filter((tone) =>
    parts.some((part) => part.tone === tone && part.count > 0),
  );
}
