/** What is not seen, or not typed: white space, punctuation, control characters and variation selectors. */
const IGNORED = /[\s\p{P}\p{S}\p{Cc}\p{Cf}\p{Variation_Selector}]+/gu;

/**
 * Folds a text for comparison: one width and case, without white space, punctuation and characters that
 * show nothing. Text and query are folded alike, so that what looks the same is found.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(IGNORED, '');
}

/**
 * The overlapping two-character tokens of a folded text. A substring of the text is a run of them, so
 * that no segmenter has to agree with another; a text of one character is its own token.
 */
export function bigrams(folded: string): string[] {
  const characters = [...folded];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
