import type { Locale } from '../../src/model/site.ts';

/** Something that the benchmark measures. */
export interface BenchEntry {
  /** What it is asked for by and called in the table. */
  name: string;
  /** What it does, in a few words. */
  summary: Record<Locale, string>;
  /** With how many entries of content it is measured. */
  sizes: readonly number[];
  /** The module that does it in a process of its own; exports `work`. */
  worker: URL;
  /** The entry that does the same in our way: the two are compared, size by size. */
  peerOf?: string;
  /** The package that it needs; without it the entry is left out. */
  needs?: string;
}

/** What a worker is given. */
export interface Task {
  /** The content folder. */
  content: string;
  /** How many entries are in it. */
  entries: number;
  /** An empty folder for whatever it writes. */
  scratch: string;
}

/** What a worker module exports as `work`. What it imports counts as process start. */
export type Work = (task: Task) => Promise<void>;
