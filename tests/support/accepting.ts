import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether what pages look like now is accepted (`npm test -- -u`). */
    accepting: boolean;
  }
}

/** Tells tests whether vitest was asked to update what they compare with. */
export default function setup(project: TestProject): void {
  project.provide('accepting', project.config.snapshotOptions.updateSnapshot === 'all');
}
