import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchEntry, Task } from './entry.ts';
import { measure } from './measure.ts';
import type { Usage } from './usage.ts';
import { inWorkingFolder } from '../working-folder.ts';

/** An entry at one size, with what each round used. */
export interface Measurement {
  entry: BenchEntry;
  /** How much content; 0 is process start: the same imports, and no content. */
  entries: number;
  /** Round by round; the rounds of one run belong together. */
  rounds: Usage[];
}

/** What is run. */
export interface RunOptions {
  entries: readonly BenchEntry[];
  rounds: number;
  /** Sizes beyond it are left out; an entry that has no other is measured at this one. */
  max: number;
  /** Told before each step; `round` is 0 while content is written. */
  onStep: (step: { name: string; entries: number; round: number }) => void;
}

const WRITE_CORPUS = new URL('workers/write-corpus.ts', import.meta.url);

/**
 * Measures entries in turn, round after round, so that whatever else the machine does falls on all of
 * them alike. Each measurement is a process of its own.
 */
export function run({ entries, rounds, max, onStep }: RunOptions): Promise<Measurement[]> {
  return inWorkingFolder(async (folder) => {
    const measurements = planned(entries, max);
    const scratch = join(folder, 'scratch');
    const task = (size: number): Task => {
      return { content: join(folder, String(size)), entries: size, scratch };
    };
    for (const size of new Set(measurements.map((measurement) => measurement.entries))) {
      onStep({ name: 'content', entries: size, round: 0 });
      await measure(WRITE_CORPUS, task(size));
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const measurement of measurements) {
        const { entry, entries: size } = measurement;
        onStep({ name: entry.name, entries: size, round });
        await mkdir(scratch);
        measurement.rounds.push(await measure(entry.worker, task(size)));
        await rm(scratch, { recursive: true });
      }
    }
    return measurements;
  });
}

/** Every entry at every size, process start first. */
export function planned(entries: readonly BenchEntry[], max: number): Measurement[] {
  return entries.flatMap((entry) => {
    const sizes = entry.sizes.filter((size) => size <= max);
    return [0, ...(sizes.length > 0 ? sizes : [max])].map((size) => ({
      entry,
      entries: size,
      rounds: [],
    }));
  });
}
