import { pairedOff } from './paired-off.ts';
import { SAME_TEXT } from './thresholds.ts';
import { alike, gramsOf } from './wording.ts';

/** How many of the texts around its place a text is compared with: all with all would take hours in a long list. */
const AROUND = 60;

/**
 * Finds which texts of an earlier version the texts of a later one are: those that are equal, wherever
 * they stand, then the most alike.
 * @returns for each later text the place of the earlier one; undefined for a new one
 */
export function matchTexts(
  earlier: readonly string[],
  later: readonly string[],
): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [place, text] of earlier.entries()) {
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  }
  for (const known of places.values()) known.reverse();
  const matched = later.map((text) => places.get(text)?.pop());

  const taken = new Set(matched);
  const left = [...earlier.keys()].filter((place) => !taken.has(place));
  const fresh = [...later.keys()].filter((place) => matched[place] === undefined);
  const pairs = fresh.flatMap((place, index) => {
    const grams = gramsOf(later[place] ?? '');
    const from = Math.max(0, index - AROUND);
    return left.slice(from, index + AROUND + 1).map((candidate, offset) => ({
      place,
      candidate,
      alike: alike(grams, gramsOf(earlier[candidate] ?? '')),
      away: Math.abs(from + offset - index),
    }));
  });
  const sorted = pairs
    .filter((pair) => pair.alike >= SAME_TEXT)
    .sort((a, b) => b.alike - a.alike || a.away - b.away || a.place - b.place);
  for (const [place, candidate] of pairedOff(sorted.map((pair) => [pair.place, pair.candidate]))) {
    matched[place] = candidate;
  }
  return matched;
}
