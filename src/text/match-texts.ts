/** Texts less alike are not taken for versions of one another. */
export const ALIKE = 0.5;
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
    .filter((pair) => pair.alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || a.away - b.away || a.place - b.place);
  for (const { place, candidate } of sorted) {
    if (matched[place] !== undefined || taken.has(candidate)) continue;
    matched[place] = candidate;
    taken.add(candidate);
  }
  return matched;
}

/** How alike two texts are, from 0 to 1, by the pairs of characters that they have in common; white space aside. */
export function likeness(a: string, b: string): number {
  return alike(gramsOf(a), gramsOf(b));
}

/** How often each pair of neighbouring characters stands in a text. */
function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  const characters = [...text.replace(/\s+/gu, '')];
  for (const [index, character] of characters.entries()) {
    const gram = character + (characters[index + 1] ?? '');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Dice's coefficient: twice what two texts have in common over what they have together. */
function alike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let together = 0;
  for (const [gram, times] of a) {
    common += Math.min(times, b.get(gram) ?? 0);
    together += times;
  }
  for (const times of b.values()) together += times;
  return together === 0 ? 0 : (2 * common) / together;
}
