import type { Random } from '../../corpora/random.ts';

/**
 * How many of the first of a list are about as frequent: without it, the first word would be every tenth, which
 * holds in no language (Mandelbrot's form of Zipf's law).
 */
const HEAD = 12;

/** Draws from a list so that what stands early comes often: the n-th weighs 1/(n + HEAD)^exponent. */
export function zipf<T>(list: readonly T[], exponent: number, random: Random): () => T {
  const weights = list.map((_, index) => 1 / (index + HEAD) ** exponent);
  let total = 0;
  const ends = weights.map((weight) => (total += weight));
  return () => {
    const drawn = (random.between(0, FINE - 1) / FINE) * total;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > drawn) high = middle;
      else low = middle + 1;
    }
    const found = list[low];
    if (found === undefined) throw new RangeError('Nothing to draw from.');
    return found;
  };
}

/** How finely the whole is divided. */
const FINE = 2 ** 30;
