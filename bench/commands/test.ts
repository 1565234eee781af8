import { resolve } from 'node:path';
import { defineCommand } from '../../scripts/command.ts';
import { said } from '../words/languages.ts';
import { runSteps, type Step } from '../../scripts/run-steps.ts';

const BENCH = resolve(import.meta.dirname, '..');

/** Every check of the benchmark, with the programs of the project; its format is checked with the project's. */
const STEPS: readonly Step[] = [
  { name: 'types', package: 'typescript', program: 'bin/tsc', args: ['--project', '.'] },
  { name: 'lint', package: 'eslint', program: 'bin/eslint.js', args: ['.', '--max-warnings=0'] },
  { name: 'tests', package: 'vitest', program: 'vitest.mjs', args: ['run'] },
];

export const test = defineCommand({
  usage: '[FILE…]',
  positionals: true,
  summary: said(({ test }) => test.summary),
  options: {},
  help: {},
  run({ positionals, console }) {
    const steps =
      positionals.length > 0
        ? STEPS.filter(({ name }) => name === 'tests').map((step) => ({
            ...step,
            args: [...step.args, ...positionals],
          }))
        : STEPS;
    return runSteps(steps, {
      folder: BENCH,
      onStep: (name) => {
        console.note(`\n${name}`);
      },
    });
  },
});
