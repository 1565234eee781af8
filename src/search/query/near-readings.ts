import { soundWords } from './near/sounds.ts';
import { spellings } from './near/spelling.ts';
import type { SearchIndex } from './open-index.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
import type { Reading } from './result.ts';

/** Words that may have been meant. */
export interface NearReading {
  kind: Reading['kind'];
  words: QueryWord[];
}

/** How many words are taken for one that finds nothing. */
const MOST_WORDS = 8;

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{P}]*$/u;
const WITH_LATIN = /\p{Script=Latin}/u;

/**
 * The words that may have been meant by a query that finds nothing, the likeliest first: instead of each that finds
 * nothing by itself those that sound like it, if it is in Latin letters, or else are spelt like it.
 */
export async function nearReadings(index: SearchIndex, query: ParsedQuery): Promise<NearReading[]> {
  const unknown = new Set<QueryWord>();
  for (const word of query.words) {
    if ((await index.find(word.folded)).size === 0) unknown.add(word);
  }
  if (unknown.size === 0 || [...unknown].some(({ quoted }) => quoted)) return [];
  // jian du is one word to those who type it, guanli zhidu may be two.
  const joined = joinLatin(query.words, unknown);
  const readings = await readingsOf(index, joined, unknown);
  return readings.length > 0 || joined.length === query.words.length
    ? readings
    : readingsOf(index, query.words, unknown);
}

/** Puts neighbouring words in Latin letters together, which are unknown. */
function joinLatin(words: readonly QueryWord[], unknown: Set<QueryWord>): QueryWord[] {
  const joined: QueryWord[] = [];
  const isLatin = (word: QueryWord): boolean => unknown.has(word) && LATIN.test(word.typed);
  for (const word of words) {
    const last = joined.at(-1);
    if (!last || !isLatin(last) || !isLatin(word)) {
      joined.push(word);
      continue;
    }
    const both = {
      typed: `${last.typed}'${word.typed}`,
      folded: last.folded + word.folded,
      quoted: false,
    };
    joined.splice(-1, 1, both);
    unknown.add(both);
  }
  return joined;
}

/** Replaces the unknown words in all ways, the likeliest first. */
async function readingsOf(
  index: SearchIndex,
  words: readonly QueryWord[],
  unknown: ReadonlySet<QueryWord>,
): Promise<NearReading[]> {
  let readings: (NearReading & { rank: number })[] = [{ kind: 'spelling', words: [], rank: 0 }];
  for (const word of words) {
    const { kind, near } = unknown.has(word)
      ? await nearWords(index, word)
      : { kind: 'spelling' as const, near: [word] };
    readings = readings
      .flatMap((reading) =>
        near.slice(0, MOST_WORDS).map((each, place) => ({
          kind: kind === 'sound' ? kind : reading.kind,
          words: [...reading.words, each],
          rank: reading.rank + place,
        })),
      )
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_WORDS * 2);
  }
  return readings.map(({ kind, words: meant }) => ({ kind, words: meant }));
}

async function nearWords(
  index: SearchIndex,
  { typed, folded }: QueryWord,
): Promise<{ kind: Reading['kind']; near: QueryWord[] }> {
  const alike = WITH_LATIN.test(folded) ? await soundWords(index, typed) : [];
  const near = alike.length > 0 ? alike : await spellings(index, folded);
  return {
    kind: alike.length > 0 ? 'sound' : 'spelling',
    near: near.map((word) => ({ typed: word, folded: word, quoted: false })),
  };
}
