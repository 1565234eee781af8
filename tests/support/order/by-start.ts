import { SECONDS } from './seconds.ts';

/** How long a file takes that the table does not name. */
const SHORT = 1;

/**
 * The order in which two workers begin files when one takes those that render sites and the other takes the rest, each
 * its longest first: neither waits for the other's rendering, nor is a long file left for the end.
 * @param files in the order of those that take equally long
 * @param nameOf the path of a file from the project's folder, with `/`
 */
export function byStart<T>(files: readonly T[], nameOf: (file: T) => string): T[] {
  const secondsOf = (file: T): number =>
    SECONDS.rendering[nameOf(file)] ?? SECONDS.other[nameOf(file)] ?? SHORT;
  const isRendering = (file: T): boolean => nameOf(file) in SECONDS.rendering;
  return [files.filter(isRendering), files.filter((file) => !isRendering(file))]
    .flatMap((queue) => {
      let start = 0;
      return queue
        .toSorted((one, other) => secondsOf(other) - secondsOf(one))
        .map((file) => {
          const begun = { file, start };
          start += secondsOf(file);
          return begun;
        });
    })
    .sort((one, other) => one.start - other.start)
    .map(({ file }) => file);
}
