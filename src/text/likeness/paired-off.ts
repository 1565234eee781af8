/** Takes pairs in their order, those of which neither half has been taken before: each is in one pair at most. */
export function pairedOff<A, B>(pairs: Iterable<readonly [A, B]>): Map<A, B> {
  const found = new Map<A, B>();
  const taken = new Set<B>();
  for (const [one, other] of pairs) {
    if (found.has(one) || taken.has(other)) continue;
    found.set(one, other);
    taken.add(other);
  }
  return found;
}
