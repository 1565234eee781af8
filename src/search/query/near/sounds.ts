import { compareText } from '../../../model/order.ts';
import { readByFrequency } from '../../by-frequency.ts';
import type { Found, SearchIndex } from '../open-index.ts';
import { divisions, latinOf, type TypedSyllable } from './latin.ts';
import { foundOf } from './found.ts';
import { type SoundTable, soundTable, syllablesOf } from './sound-table.ts';

/** What may stand at one place of a word. */
interface Place {
  characters: ReadonlySet<string>;
  /** The first letter of one of its syllables. */
  letter: string;
}

/** The beginning of a word that sounds as it should. */
interface Chain {
  word: string;
  last: string;
  /** How firmly each of its pairs stands together. */
  levels: number[];
}

/** How many words are looked up for one way of reading. */
const TRIES = 24;

/** How many chains are followed at a time. */
const MOST_CHAINS = 2000;

/** So many words are enough to choose from. */
const ENOUGH = 5;

/** How much more it tells for a word that a title contains it. */
const TITLE = 64;

/**
 * Words that sound as it is typed in Latin letters, by itself or among Chinese characters, and that find
 * something: those of whole syllables before others, frequent ones first.
 */
export async function soundWords(index: SearchIndex, typed: string): Promise<string[]> {
  const table = await soundTable(index);
  const words = new Set<string>();
  for (const style of placesOf(typed, table)) {
    const chains = (await Promise.all(style.map((places) => chainsOf(index, places)))).flat();
    const likely = new Map(chains.sort(firmest).map((chain) => [chain.word, chain]));
    const found = await foundOf(index, [...likely.keys()].slice(0, TRIES));
    const ranked = [...found]
      .map(([word, records]) => ({ word, weight: weightOf(records, likely.get(word)) }))
      .sort((a, b) => b.weight - a.weight || compareText(a.word, b.word));
    for (const { word } of ranked) words.add(word);
    if (words.size >= ENOUGH) break;
  }
  return [...words];
}

/** For each style of typing what may stand at the places of a word; a word of one place would be anything. */
function placesOf(typed: string, table: SoundTable): Place[][][] {
  const parts = latinOf(typed).match(/[a-z']+|\p{Script=Han}|./gu) ?? [];
  const syllables = new Set(table.keys());
  const read = parts.map((part): Place[][][] => {
    if (/^[a-z']/u.test(part)) {
      return divisions(part, syllables).map((style) =>
        style.map((division) => division.map((syllable) => placeOf(syllable, table))),
      );
    }
    const [syllable = ''] = syllablesOf(table, part);
    const place = { characters: new Set([part]), letter: syllable.charAt(0) };
    return [[[place]]];
  });
  const styles = Math.max(...read.map(({ length }) => length));
  return Array.from({ length: styles }, (_, style) =>
    read
      .map((part) => part[style] ?? part[0] ?? [])
      .reduce((ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])), [[]])
      .filter(({ length }) => length > 1),
  );
}

function placeOf({ text, whole }: TypedSyllable, table: SoundTable): Place {
  const readings = [...table].filter(([syllable]) =>
    whole ? syllable === text : syllable.startsWith(text),
  );
  return {
    characters: new Set(readings.flatMap(([, characters]) => [...characters])),
    letter: text.charAt(0),
  };
}

/** Makes words of pairs of characters that overlap. */
async function chainsOf(index: SearchIndex, places: readonly Place[]): Promise<Chain[]> {
  let chains: Chain[] = [];
  for (const [number, next] of places.slice(1).entries()) {
    const before = places[number];
    if (!before) break;
    const pairs = await pairsOf(index, before, next);
    if (number === 0) {
      chains = [...before.characters].map((first) => ({ word: first, last: first, levels: [] }));
    }
    chains = chains
      .flatMap(({ word, last, levels }) =>
        (pairs.get(last) ?? []).map(([character, level]) => ({
          word: word + character,
          last: character,
          levels: [...levels, level],
        })),
      )
      .sort(firmest)
      .slice(0, MOST_CHAINS);
  }
  return chains;
}

/** The pairs of characters of two places, by the first. */
async function pairsOf(
  index: SearchIndex,
  first: Place,
  second: Place,
): Promise<Map<string, [character: string, level: number][]>> {
  const written = ((await index.lookUp('sounds', first.letter + second.letter)) ?? '') as string;
  return new Map(
    written.split(' ').flatMap((group) => {
      const [character = '', ...rest] = group;
      if (!first.characters.has(character)) return [];
      const seconds = [...readByFrequency(rest.join(''))];
      return [[character, seconds.filter(([each]) => second.characters.has(each))]];
    }),
  );
}

/** A word is no firmer than the pair in it that is least so. */
const firmest = (a: Chain, b: Chain): number =>
  Math.min(...b.levels) - Math.min(...a.levels) ||
  sum(b.levels) - sum(a.levels) ||
  compareText(a.word, b.word);

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

function weightOf(records: Found, chain: Chain | undefined): number {
  const inTitle = [...records.values()].filter(Boolean).length;
  const { levels = [] } = chain ?? {};
  return Math.log2(inTitle * TITLE + records.size) + sum(levels) / Math.max(1, levels.length);
}
