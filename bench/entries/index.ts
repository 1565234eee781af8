import type { BenchEntry } from '../entry.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { importCorpus } from './import-corpus.ts';
import { importHostile } from './import-hostile.ts';
import { importRandom } from './import-random.ts';
import { importing } from './import.ts';
import { loader } from './loader.ts';
import { mdx } from './mdx.ts';
import { withhold } from './withhold.ts';

/** Everything that the benchmark measures; a peer stands after the entry that it is compared with. */
export const BENCH_ENTRIES: readonly BenchEntry[] = [
  check,
  loader,
  mdx,
  build,
  withhold,
  importing,
  importCorpus,
  importRandom,
  ...importHostile,
];
