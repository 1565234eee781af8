import type { Locale } from '../src/model/site.ts';

/** Something that the benchmark measures. */
export interface BenchEntry {
  /** What it is asked for by and called in the table. */
  name: string;
  /** What it does, in a few words. */
  summary: Record<Locale, string>;
  /** With how much it is measured: entries of content, where it does not say otherwise. */
  sizes: readonly number[];
  /**
   * The module that writes what it is measured with, for each size; exports `work`. A content folder of so
   * many entries is written when absent, nothing when null.
   */
  content?: URL | null;
  /** The most rounds that are worth their time: one for what takes minutes. */
  rounds?: number;
  /** The module that does it in a process of its own; exports `work`. */
  worker: URL;
  /** The entry that does the same in our way: the two are compared, size by size. */
  peerOf?: string;
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

/** What a worker found besides what it used, each by its name: a score, an answer. */
export type Findings = Record<string, string | number>;

/** What a worker module exports as `work`. What it imports counts as process start. */
export type Work = (task: Task) => Promise<Findings | undefined>;
