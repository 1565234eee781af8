import type { Findings } from './entry.ts';
import type { Measurement } from './run.ts';
import { type Spread, spread } from './statistics.ts';
import type { Usage } from './usage.ts';

/** CPU in seconds and peak memory in bytes. */
export interface Figures {
  cpu: Spread;
  memory: Spread;
}

/** What was found out about an entry at one size. */
export interface Result {
  name: string;
  /** How much content; 0 is process start. */
  entries: number;
  /** As measured. */
  raw: Figures;
  /** What is left when each round's process start is taken off. */
  beyondStart?: Figures;
  /** CPU beyond process start for each entry of the content, in seconds. */
  cpuPerEntry?: Spread;
  /** A peer's figures beyond process start, divided by those of what it is compared with. */
  ratio?: Figures & { to: string };
  /** What the work found besides, in the last round. */
  findings?: Findings;
}

/** Puts the rounds of a run together. Differences and ratios are taken within a round. */
export function resultsOf(measurements: readonly Measurement[]): Result[] {
  return measurements.map((measurement): Result => {
    const { entry, entries, rounds } = measurement;
    const result: Result = { name: entry.name, entries, raw: figures(rounds) };
    if (entries === 0) return result;
    const beyond = beyondStart(measurement, measurements);
    const findings = rounds.at(-1)?.findings;
    const ours = measurements.find(
      (other) => other.entry.name === entry.peerOf && other.entries === entries,
    );
    return {
      ...result,
      beyondStart: figures(beyond),
      cpuPerEntry: spread(beyond.map(({ cpu }) => cpu / entries)),
      ...(findings && { findings }),
      ...(ours && {
        ratio: {
          to: ours.entry.name,
          ...figures(pairwise(beyond, beyondStart(ours, measurements), (a, b) => a / b)),
        },
      }),
    };
  });
}

function beyondStart(
  { entry, rounds }: Measurement,
  measurements: readonly Measurement[],
): Usage[] {
  const start = measurements.find((other) => other.entry === entry && other.entries === 0);
  return start ? pairwise(rounds, start.rounds, (a, b) => a - b) : rounds;
}

function pairwise(
  left: readonly Usage[],
  right: readonly Usage[],
  combine: (a: number, b: number) => number,
): Usage[] {
  return left.flatMap((a, round) => {
    const b = right[round];
    return b ? [{ cpu: combine(a.cpu, b.cpu), memory: combine(a.memory, b.memory) }] : [];
  });
}

function figures(rounds: readonly Usage[]): Figures {
  return {
    cpu: spread(rounds.map(({ cpu }) => cpu)),
    memory: spread(rounds.map(({ memory }) => memory)),
  };
}
