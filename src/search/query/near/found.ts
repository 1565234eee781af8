import type { Found, SearchIndex } from '../open-index.ts';

/** Looks words up, and keeps those that records contain. */
export async function foundOf(
  index: SearchIndex,
  words: readonly string[],
): Promise<Map<string, Found>> {
  const found = await Promise.all(
    words.map(async (word) => [word, await index.find(word)] as const),
  );
  return new Map(found.filter(([, records]) => records.size > 0));
}
