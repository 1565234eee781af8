import { writeByFrequency } from '../by-frequency.ts';
import { fold } from '../fold.ts';
import type { SearchRecord } from '../record.ts';
import type { Dictionary } from '../table.ts';
import { type Neighbours, pairsBySound, syllableTable } from './sounds.ts';

/** How much more a pair of characters counts in a title: people look for what they remember, and that is titles. */
const TITLE = 64;

/** Of more pairs for each record the rarest are left out, so that a small site's dictionaries stay small. */
const PAIRS_PER_RECORD = 10;

/**
 * What words could have been meant is made up from, when a query finds nothing: which characters stand beside
 * each other, and how they are read.
 */
export function lexicon(
  records: readonly SearchRecord[],
): [Dictionary, ReadonlyMap<string, string>][] {
  const followers = frequentPairs(countPairs(records), records.length * PAIRS_PER_RECORD);
  const precursors = reversed(followers);
  const characters = [...followers.keys(), ...precursors.keys()];
  const sounds = new Map([['', syllableTable(characters)], ...pairsBySound(followers, precursors)]);
  return [
    ['followers', written(followers)],
    ['precursors', written(precursors)],
    ['sounds', sounds],
  ];
}

function countPairs(records: readonly SearchRecord[]): Neighbours {
  const followers: Neighbours = new Map();
  const count = (text: string, weight: number): void => {
    let before: Map<string, number> | undefined;
    for (const character of fold(text)) {
      before?.set(character, (before.get(character) ?? 0) + weight);
      before = inside(followers, character);
    }
  };
  for (const { title, texts } of records) {
    count(title, TITLE);
    for (const text of texts) count(text, 1);
  }
  return followers;
}

/** Leaves out the pairs that occur once, and more when too many are left. */
function frequentPairs(followers: Neighbours, most: number): Neighbours {
  const frequencies = [...followers.values()].flatMap((counts) => [...counts.values()]);
  let least = 2;
  while (least < TITLE && frequencies.filter((frequency) => frequency >= least).length > most)
    least += 1;
  const frequent: Neighbours = new Map();
  for (const [first, counts] of followers) {
    for (const [second, count] of counts) {
      if (count >= least) inside(frequent, first).set(second, count);
    }
  }
  return frequent;
}

function reversed(followers: Neighbours): Neighbours {
  const precursors: Neighbours = new Map();
  for (const [first, counts] of followers) {
    for (const [second, count] of counts) inside(precursors, second).set(first, count);
  }
  return precursors;
}

function inside<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const found = maps.get(key) ?? new Map<string, T>();
  maps.set(key, found);
  return found;
}

const written = (neighbours: Neighbours): Map<string, string> =>
  new Map([...neighbours].map(([key, counts]) => [key, writeByFrequency(counts)]));
