import { type Commands, runProgram } from '../scripts/run-program.ts';
import type { Command } from '../scripts/command.ts';

/** The commands of this package, by the names of the project's npm scripts. */
const COMMANDS: Commands = new Map(
  Object.entries({
    bench: async () => (await import('./commands/bench.ts')).bench,
    lighthouse: async () => (await import('./commands/lighthouse.ts')).lighthouse,
    'test:bench': async () => (await import('./commands/test.ts')).test,
  }) as [string, () => Promise<Command>][],
);

process.exitCode = await runProgram(COMMANDS, process.argv.slice(2));
