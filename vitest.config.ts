import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { Sequencer } from './tests/support/order/sequencer.ts';
import { SlowestFiles } from './tests/support/order/slowest-files.ts';

export default defineConfig({
  test: {
    // Builds and browsers wait a good part of their time: one worker less than there are processors leaves them idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: Sequencer },
    reporters: [...configDefaults.reporters, new SlowestFiles()],
    projects: [
      {
        test: {
          name: 'units',
          include: ['{src,scripts,corpora,tests/walls}/**/*.test.ts'],
          // A property is many cases, and the machine may be busy with the other tests.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/walls/**'],
          globalSetup: ['tests/support/sample-site.ts', 'tests/support/accepting.ts'],
          // A build, a browser and a document each take seconds on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a page is to show soon: later than a second when other tests have the processors.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
