import { resolve } from 'node:path';
import { defineCommand } from '../../scripts/command.ts';
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
  summary: {
    'zh-CN': '运行测速程序自己的检查和测试；指明文件则只运行其中的测试',
    en: "runs the benchmark's own checks and tests; with files, the tests in them",
  },
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
