import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** How many files are told. */
const SHOWN = 25;
/** A run of fewer files is somebody's who waits for their results alone. */
const MANY = 100;

/** Tells at the end of a run of many files which took longest: what `seconds.ts` is written from. */
export class SlowestFiles implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length < MANY) return;
    const files = modules.map((module) => ({
      name: module.relativeModuleId,
      seconds: module.diagnostic().duration / 1000,
    }));
    this.#vitest?.logger.log(['', ' Slowest files, in seconds', ...slowest(files)].join('\n'));
  }
}

/** Lines with the files that took longest, the longest first. */
export function slowest(files: readonly { name: string; seconds: number }[]): string[] {
  return files
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, SHOWN)
    .map(({ name, seconds }) => `${String(Math.round(seconds)).padStart(6)}  ${name}`);
}
