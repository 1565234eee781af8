import { describe, expect, it } from 'vitest';
import { randomOf } from '../../corpora/random.ts';
import { zipf } from './zipf.ts';

describe("Zipf's law", () => {
  it('draws what stands early more often, and all of the list', () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    const draw = zipf(list, 1, randomOf(1));
    const counts = list.map(() => 0);
    for (let drawn = 0; drawn < 20_000; drawn += 1) {
      const item = draw();
      counts[item] = (counts[item] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const share = (from: number) => counts.slice(from, from + 10).reduce((sum, n) => sum + n, 0);
    expect(share(0)).toBeGreaterThan(2 * share(40));
    expect(share(40)).toBeGreaterThan(share(90));
  });
});
