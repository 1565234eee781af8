import type { Fold } from '../fold.ts';
import type { RecordTable } from '../table.ts';
import { markWords } from './marks.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { ThemeSuggestion } from './result.ts';

/** How many themes are suggested at most. */
const MOST_THEMES = 3;

/** The themes whose titles contain all words of a query, those with most entries first. */
export function suggestThemes(
  { facets: { theme } }: RecordTable,
  { words, excluded }: ParsedQuery,
  fold: Fold,
): ThemeSuggestion[] {
  if (words.length === 0) return [];
  return theme.values
    .map(({ value, label }, place) => ({ value, label, place, folded: fold(label) }))
    .filter(
      ({ folded }) =>
        words.every((word) => folded.includes(word.folded)) &&
        !excluded.some((word) => folded.includes(word.folded)),
    )
    .map(({ value, label, place }) => ({
      value,
      title: markWords(
        label,
        words.map((word) => word.folded),
        fold,
      ),
      count: theme.of.filter((of) => of === place).length,
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_THEMES);
}
