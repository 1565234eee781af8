/** What is not seen, or not typed: white space, punctuation, control characters and variation selectors. */
const IGNORED = /[\s\p{P}\p{S}\p{Cc}\p{Cf}\p{Variation_Selector}]+/gu;

/**
 * The part of folding that needs no table: one width and case, without white space, punctuation and
 * characters that show nothing. A browser begins with it and loads the rest when it is needed.
 */
export function foldForm(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(IGNORED, '');
  // A sigma is written otherwise at the end of a word; what was apart may have come together.
  return folded.replaceAll('ς', 'σ').normalize('NFKC');
}
