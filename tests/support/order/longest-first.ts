import { SECONDS } from './seconds.ts';

/**
 * Test files in the order in which they are begun: a long one that came last would be waited for alone.
 * @param files in the order of those that the table does not name
 * @param nameOf the path of a file from the project's folder, with `/`
 */
export function longestFirst<T>(files: readonly T[], nameOf: (file: T) => string): T[] {
  const secondsOf = (file: T): number => SECONDS[nameOf(file)] ?? 0;
  return files.toSorted((one, other) => secondsOf(other) - secondsOf(one));
}
