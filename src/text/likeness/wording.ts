/** How alike two texts are, from 0 to 1, by the pairs of characters that they have in common; white space aside. */
export function likeness(a: string, b: string): number {
  return alike(gramsOf(a), gramsOf(b));
}

/** How often each pair of neighbouring characters stands in a text. */
export function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  const characters = [...text.replace(/\s+/gu, '')];
  for (const [index, character] of characters.entries()) {
    const gram = character + (characters[index + 1] ?? '');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Dice's coefficient: twice what two texts have in common over what they have together. */
export function alike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let together = 0;
  for (const [gram, times] of a) {
    common += Math.min(times, b.get(gram) ?? 0);
    together += times;
  }
  for (const times of b.values()) together += times;
  return together === 0 ? 0 : (2 * common) / together;
}
