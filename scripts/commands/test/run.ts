import { resolve } from 'node:path';
import type { Run } from '../../command.ts';
import type { command } from './command.ts';
import { runSteps, type Step } from '../../run-steps.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** Every check of the project, in the order in which they are run. */
const STEPS: readonly Step[] = [
  { name: 'types', package: 'astro', program: 'bin/astro.mjs', args: ['check'] },
  { name: 'lint', package: 'eslint', program: 'bin/eslint.js', args: ['.', '--max-warnings=0'] },
  { name: 'format', package: 'prettier', program: 'bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'tests', package: 'vitest', program: 'vitest.mjs', args: ['run'] },
];

export const run: Run<typeof command> = async ({ values, positionals, console }) => {
  const steps = positionals.length > 0 ? STEPS.filter(({ name }) => name === 'tests') : STEPS;
  const more = [...(values.update ? ['--update=all'] : []), ...positionals];
  return runSteps(
    steps.map((step) =>
      step.name === 'tests' ? { ...step, args: [...step.args, ...more] } : step,
    ),
    {
      folder: ROOT,
      ...(values.long && { env: { DUIZHAO_TEST_LONG: '1' } }),
      onStep: (name) => {
        console.note(`\n${name}`);
      },
    },
  );
};
