import type { ChartWords } from '../../i18n/chart-words.ts';
import type { StackedRow } from './stacked-rows.ts';
import type { LegendItem } from './chart.ts';
import { toneLegend, type ToneName } from './tones.ts';

/** The legend of rows: the tones that any of them has, in the order of the rows' parts. */
export function legendOf<T extends ToneName>(
  rows: readonly StackedRow<T>[],
  words: Record<T, string>,
): LegendItem[] {
  const used = rows.flatMap(({ parts }) => parts.filter(({ count }) => count > 0));
  const order = rows.flatMap(({ parts }) => parts.map(({ tone }) => tone));
  return [...new Set(order)]
    .filter((tone) => used.some((part) => part.tone === tone))
    .map((tone) => toneLegend(tone, words[tone]));
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
