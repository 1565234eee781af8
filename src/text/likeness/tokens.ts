/** Chinese writes no spaces between words: a run of its characters is taken in pairs. */
const WORD = /\p{Script=Han}{2,}|[[\p{L}\p{M}]--\p{Script=Han}]{2,}/gv;

/** How often a text says each of its words; numbers and single letters are none. */
export function countTokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  for (const token of words.flatMap(tokensOf)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function tokensOf(word: string): string[] {
  if (!/^\p{Script=Han}/u.test(word)) return [word];
  const characters = [...word];
  return characters.slice(1).map((next, index) => `${characters[index] ?? ''}${next}`);
}
