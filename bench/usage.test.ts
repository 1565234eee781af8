import { describe, expect, it } from 'vitest';
import { childrenCpu, peakMemory, usage } from './usage.ts';

describe('what a process has used', () => {
  it('is known on every system', () => {
    expect(usage().cpu).toBeGreaterThan(0);
    expect(usage().memory).toBeGreaterThan(2 ** 20);
  });

  it('includes the user and system time of ended children, whatever the process is called', () => {
    const fields = 'S 1 2 3 0 -1 4 5 6 7 8 900 800 150 25 20 0 7 0 516571';
    expect(childrenCpu(`22384 (node (a) b) ${fields}\n`)).toBe(1.75);
  });

  it('has its peak memory in kilobytes on Linux', () => {
    expect(peakMemory('VmPeak:\t  9000 kB\nVmHWM:\t   44848 kB\nVmRSS:\t 1 kB\n')).toBe(
      44848 * 1024,
    );
    expect(peakMemory('')).toBeUndefined();
  });
});
