/** So many more than asked for are shown too, where the list or the rank ends with them. */
const FEW = 2;

/**
 * About the first so many of a list that is sorted by rank, cut where the rank changes, so that of equals
 * either all are shown or none. Where those of the first rank alone are more, it is all of them.
 */
export function wholeTies<T>(
  sorted: readonly T[],
  limit: number,
  rankOf: (item: T) => number,
): T[] {
  const ranks = sorted.map(rankOf);
  const ends = ranks.flatMap((rank, index) => (rank === ranks[index + 1] ? [] : [index + 1]));
  return sorted.slice(0, ends.findLast((end) => end <= limit + FEW) ?? ends[0]);
}
