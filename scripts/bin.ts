#!/usr/bin/env node
import { COMMANDS } from './commands/index.ts';
import { runProgram } from './run-program.ts';

process.exitCode = await runProgram(COMMANDS, process.argv.slice(2));
