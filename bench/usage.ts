import { readFileSync } from 'node:fs';

/** What a process has used. */
export interface Usage {
  /** Seconds of CPU, user and system, on all cores. */
  cpu: number;
  /** The most memory that it has held at once, in bytes. */
  memory: number;
}

/** Whether the CPU of programs that a process has run is counted as its own. */
export const COUNTS_PROGRAMS = process.platform === 'linux';

/** What this process has used up to now. */
export function usage(): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  if (!COUNTS_PROGRAMS) return { cpu, memory: maxRSS * 1024 };
  return {
    cpu: cpu + childrenCpu(readFileSync('/proc/self/stat', 'latin1')),
    memory: peakMemory(readFileSync('/proc/self/status', 'latin1')) ?? maxRSS * 1024,
  };
}

/** The kernel counts time for programs in hundredths of a second, whatever its own clock does. */
const TICKS = 100;

/**
 * Seconds of CPU of the ended children of a process; Node itself knows only those of its own process.
 * @param stat the process's /proc/…/stat
 */
export function childrenCpu(stat: string): number {
  // The name, in brackets, may hold blanks. Fields 16 and 17 are the children's; the third follows it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/**
 * The peak memory of a process in bytes. `maxRSS` will not do on Linux: a process inherits it from the
 * one that started it, through exec.
 * @param status the process's /proc/…/status
 */
export function peakMemory(status: string): number | undefined {
  const peak = /^VmHWM:\s*(\d+) kB$/mu.exec(status)?.[1];
  return peak === undefined ? undefined : Number(peak) * 1024;
}
