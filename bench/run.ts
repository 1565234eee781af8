import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchEntry, Task } from './entry.ts';
import { type Measured, measure } from './measure.ts';
import { inWorkingFolder } from '../src/publish/working-folder.ts';

/** An entry at one size, with what each round used. */
export interface Measurement {
  entry: BenchEntry;
  /** How much content; 0 is process start: the same imports, and no content. */
  entries: number;
  /** Round by round; the rounds of one run belong together. */
  rounds: Measured[];
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
    const writers = new Map<string, Task>();
    const taskOf = async ({ entry, entries: size }: Measurement): Promise<Task> => {
      const { content: writer = WRITE_CORPUS } = entry;
      const key = `${String(writer)} ${size}`;
      const known = writers.get(key);
      if (known) return known;
      const task = { content: join(folder, String(writers.size)), entries: size, scratch };
      writers.set(key, task);
      if (!writer) return task;
      onStep({ name: 'content', entries: size, round: 0 });
      await measure(writer, task);
      return task;
    };
    const tasks: Task[] = [];
    for (const measurement of measurements) tasks.push(await taskOf(measurement));
    for (let round = 1; round <= rounds; round += 1) {
      for (const [place, measurement] of measurements.entries()) {
        const { entry, entries: size } = measurement;
        const task = tasks[place];
        if (!task || round > (entry.rounds ?? rounds)) continue;
        onStep({ name: entry.name, entries: size, round });
        await mkdir(scratch);
        measurement.rounds.push(await measure(entry.worker, task));
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
