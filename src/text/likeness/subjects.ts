import { SAME_SUBJECT } from './thresholds.ts';
import { tellingTokens, type TitledText } from './telling-tokens.ts';

/**
 * Tells which others each text shares its subject with, and how nearly: the sum of the products of the weights of the
 * tokens that tell most of both. Only texts with one of its tokens are looked at: comparing all
 * with all takes hours where this takes seconds.
 */
export function sharedSubjects(
  titled: readonly TitledText[],
): (place: number) => [other: number, alike: number][] {
  const texts = tellingTokens(titled);
  const holders = new Map<string, { place: number; weight: number }[]>();
  for (const [place, tokens] of texts.entries()) {
    for (const [token, weight] of tokens) {
      const known = holders.get(token);
      if (known) known.push({ place, weight });
      else holders.set(token, [{ place, weight }]);
    }
  }
  const sums = new Float64Array(texts.length);
  return (place) => {
    const others: number[] = [];
    for (const [token, weight] of texts[place] ?? []) {
      for (const holder of holders.get(token) ?? []) {
        const sum = sums[holder.place] ?? 0;
        if (sum === 0) others.push(holder.place);
        sums[holder.place] = sum + weight * holder.weight;
      }
    }
    return others.flatMap((other): [number, number][] => {
      const sum = sums[other] ?? 0;
      sums[other] = 0;
      return sum >= SAME_SUBJECT ? [[other, sum]] : [];
    });
  };
}
