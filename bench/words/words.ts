/** What the benchmark does next; round 0 is the making of content. */
export interface Progress {
  name: string;
  entries: number;
  round: number;
  rounds: number;
}

/** All words of the benchmark in one language. */
export interface BenchWords {
  bench: {
    /** @param names what can be measured */
    summary(names: string): string;
    rounds: string;
    max: string;
    peers: string;
    json: string;
    notWhole: string;
    progress(step: Progress): string;
  };
  lighthouse: { summary: string; page: string };
  test: { summary: string };
  /** The table of commands: its head, and what is to be known of its figures. */
  table: { head: string[]; legend(rounds: number): string; ownOnly: string; memory: string };
  search: { head: string[]; ownHead: string[]; legend: string };
  print: { head: string[]; legend: string };
}
