import { describe, expect, it } from 'vitest';
import type { BenchEntry } from './entry.ts';
import { resultsOf } from './results.ts';
import { type Measurement, planned } from './run.ts';

const entry = (name: string, more: Partial<BenchEntry> = {}): BenchEntry => ({
  name,
  summary: { 'zh-CN': name, en: name },
  sizes: [10, 100],
  worker: new URL('file:///worker.ts'),
  ...more,
});

/** Rounds from their CPU; memory is a thousand times that. */
const measured = (of: BenchEntry, entries: number, ...cpu: number[]): Measurement => ({
  entry: of,
  entries,
  rounds: cpu.map((value) => ({ cpu: value, memory: value * 1000 })),
});

describe('the results of a run', () => {
  const ours = entry('ours');
  const theirs = entry('theirs', { peerOf: 'ours' });
  const results = resultsOf([
    measured(ours, 0, 1, 2, 1),
    measured(ours, 10, 3, 6, 3),
    measured(theirs, 0, 1, 1, 1),
    measured(theirs, 10, 5, 9, 11),
    measured(theirs, 100, 101, 101, 101),
  ]);
  const at = (name: string, entries: number) =>
    results.find((result) => result.name === name && result.entries === entries);

  it('are given as measured', () => {
    expect(at('ours', 10)?.raw.cpu).toEqual({ median: 3, min: 3, max: 6 });
    expect(at('ours', 10)?.raw.memory).toEqual({ median: 3000, min: 3000, max: 6000 });
  });

  it("are given without each round's process start", () => {
    expect(at('ours', 10)?.beyondStart?.cpu).toEqual({ median: 2, min: 2, max: 4 });
    expect(at('ours', 10)?.cpuPerEntry).toEqual({ median: 0.2, min: 0.2, max: 0.4 });
    expect(at('ours', 0)).not.toHaveProperty('beyondStart');
  });

  it('compare a peer round by round with the entry of the same size', () => {
    expect(at('theirs', 10)?.ratio).toMatchObject({
      to: 'ours',
      cpu: { median: 2, min: 2, max: 5 },
    });
    expect(at('theirs', 100)).not.toHaveProperty('ratio');
    expect(at('ours', 10)).not.toHaveProperty('ratio');
  });
});

describe('what the work found', () => {
  it('is that of the last round', () => {
    const scored = entry('scored');
    const rounds = [0.5, 0.75].map((score) => ({ cpu: 1, memory: 1, findings: { score } }));
    const [result] = resultsOf([{ entry: scored, entries: 10, rounds }]);
    expect(result?.findings).toEqual({ score: 0.75 });
  });
});

describe('what is measured', () => {
  const sizes = (max: number) => planned([entry('each')], max).map(({ entries }) => entries);

  it('begins with process start', () => {
    expect(sizes(Infinity)).toEqual([0, 10, 100]);
  });

  it('leaves out sizes beyond the wanted one, or takes that', () => {
    expect(sizes(99)).toEqual([0, 10]);
    expect(sizes(5)).toEqual([0, 5]);
  });
});
