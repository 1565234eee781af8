/** What stands before and after an item of a list. */
export interface Neighbours<T> {
  previous: T | undefined;
  next: T | undefined;
}

/** The items before and after one in a list that holds it. */
export function neighboursOf<T>(list: readonly T[], item: T): Neighbours<T> {
  const index = list.indexOf(item);
  return { previous: index > 0 ? list[index - 1] : undefined, next: list[index + 1] };
}
