/** The beginning of a list that is too long for its place. */
export interface Beginning<T> {
  shown: readonly T[];
  /** Whether the list goes on. */
  isCut: boolean;
}

/**
 * The first items of a list; the whole of it where only one more is left, which takes no more room than
 * saying so.
 */
export function firstOf<T>(list: readonly T[], limit: number): Beginning<T> {
  const isCut = list.length > limit + 1;
  return { shown: isCut ? list.slice(0, limit) : list, isCut };
}
