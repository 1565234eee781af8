/** Characters that Pagefind takes as they are: Han, and letters and digits without accents. */
const PLAIN = /^[\p{Script=Han}a-z0-9]$/u;

/** How many records share one set of tokens. */
export const BUCKET = 2500;

/**
 * The overlapping two-character tokens of a folded text. A substring of the text is a run of them, so
 * that no segmenter has to agree with another; a text of one character has none.
 *
 * Each ends with the number of the bucket its record is in, so that Pagefind holds a frequent token as
 * several: a phrase takes it as long as results times places, and falls with the buckets' number
 * (docs/decisions/search-by-bigrams.md).
 */
export function bigramTokens(folded: string, bucket: number): string[] {
  const characters = [...folded].map(plain);
  const end = bucket.toString(36);
  return characters.slice(1).map((next, index) => `${characters[index] ?? ''}${next}${end}`);
}

/** Pagefind drops emoji, splits letters from accents and more: such characters go by their number. */
function plain(character: string): string {
  return PLAIN.test(character) ? character : `ː${character.codePointAt(0)?.toString(16) ?? ''}ː`;
}
