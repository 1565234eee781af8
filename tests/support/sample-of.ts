/** Set by `npm run test:long`. */
const LONG = process.env['DUIZHAO_TEST_LONG'] !== undefined;

/**
 * What a test that takes long looks at: all of it in the long run, elsewhere each so many, spread over the whole.
 * @param each how many there are for one that is looked at
 */
export function sampleOf<T>(all: readonly T[], each: number): readonly T[] {
  return LONG ? all : all.filter((_, index) => index % each === 0);
}
