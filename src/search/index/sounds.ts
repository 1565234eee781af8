import { compareText } from '../../model/order.ts';
import { commonCharacters, pinyinOf } from '../../text/pinyin.ts';
import { writeByFrequency } from '../by-frequency.ts';

/** Raises how firmly rare pairs stand together above the lowest level, where they could not be told apart. */
const SCALE = 16;

/**
 * Writes how characters are read, those of the site and common ones, which are typed for them: each syllable with
 * its characters (an安按…ang昂…).
 */
export function syllableTable(characters: readonly string[]): string {
  const table = new Map<string, string>();
  for (const character of [...new Set([...commonCharacters(), ...characters])].sort()) {
    for (const syllable of pinyinOf(character)) {
      table.set(syllable, `${table.get(syllable) ?? ''}${character}`);
    }
  }
  return [...table]
    .sort(([a], [b]) => compareText(a, b))
    .map((entry) => entry.join(''))
    .join('');
}

/** For each character how often others follow it, or stand before it. */
export type Neighbours = Map<string, Map<string, number>>;

/**
 * The pairs of characters under the first letters of their syllables, those that begin alike together (检C点 监C督B度):
 * not by frequency alone, but by how firmly they stand together, which tells words from chance neighbours.
 */
export function pairsBySound(followers: Neighbours, precursors: Neighbours): Map<string, string> {
  const beforeAll = totals(followers);
  const afterAll = totals(precursors);
  const letters = new Map(
    [...followers.keys(), ...precursors.keys()].map((each) => [each, lettersOf(each)]),
  );
  const groups = new Map<string, string[]>();
  for (const [first, counts] of [...followers].sort(([a], [b]) => compareText(a, b))) {
    const byLetter = new Map<string, Map<string, number>>();
    for (const [second, count] of counts) {
      const either = Math.sqrt((beforeAll.get(first) ?? 0) * (afterAll.get(second) ?? 0));
      for (const letter of letters.get(second) ?? []) {
        const seconds = byLetter.get(letter) ?? new Map<string, number>();
        byLetter.set(letter, seconds.set(second, (SCALE * count * count) / either));
      }
    }
    for (const letter of letters.get(first) ?? []) {
      for (const [next, seconds] of byLetter) {
        const group = groups.get(letter + next) ?? [];
        groups.set(letter + next, group);
        group.push(first + writeByFrequency(seconds));
      }
    }
  }
  return new Map([...groups].map(([key, group]) => [key, group.join(' ')]));
}

const lettersOf = (character: string): Set<string> =>
  new Set(pinyinOf(character).map((syllable) => syllable.charAt(0)));

const totals = (neighbours: Neighbours): Map<string, number> =>
  new Map(
    [...neighbours].map(([character, counts]) => [
      character,
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    ]),
  );
