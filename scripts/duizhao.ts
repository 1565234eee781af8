import { DEVELOPER_COMMANDS } from './commands/developers.ts';
import { COMMANDS } from './commands/index.ts';
import { runProgram } from './run-program.ts';

process.exitCode = await runProgram(
  new Map([...COMMANDS, ...DEVELOPER_COMMANDS]),
  process.argv.slice(2),
);
