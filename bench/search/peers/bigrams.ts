import { fold } from '../../../src/search/fold.ts';

/**
 * The tokens that peers are given: their own take no account of Chinese, or divide it at words, and find
 * less. Folded alike, so that what is compared is not the folding.
 */
export function bigrams(text: string): string[] {
  const characters = [...fold(text)];
  return characters.slice(1).map((next, index) => (characters[index] ?? '') + next);
}

/** The tokens of a query, word by word. */
export const queryBigrams = (text: string): string[] => text.split(/\s+/u).flatMap(bigrams);
