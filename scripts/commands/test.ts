import { resolve } from 'node:path';
import { defineCommand } from '../command.ts';
import { runSteps, type Step } from '../run-steps.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Every check of the project, in the order in which they are run. */
const STEPS: readonly Step[] = [
  { name: 'types', package: 'astro', program: 'bin/astro.mjs', args: ['check'] },
  { name: 'lint', package: 'eslint', program: 'bin/eslint.js', args: ['.', '--max-warnings=0'] },
  { name: 'format', package: 'prettier', program: 'bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'tests', package: 'vitest', program: 'vitest.mjs', args: ['run'] },
];

export const test = defineCommand({
  usage: '[FILE…] [-u] [--long]',
  positionals: true,
  summary: {
    'zh-CN': '运行全部检查和测试；指明文件则只运行其中的测试',
    en: 'runs every check and test; with files, the tests in them',
  },
  options: {
    update: { type: 'boolean', short: 'u', default: false },
    long: { type: 'boolean', default: false },
  },
  help: {
    update: {
      'zh-CN': '（-u）把现在的页面图片作为今后比较的标准',
      en: '(-u) accepts the pictures of pages as they are now',
    },
    long: {
      'zh-CN': '费时的测试不抽样，全部看一遍（也可以运行 npm run test:long）',
      en: 'looks at all where tests that take long look at a sample (or npm run test:long)',
    },
  },
  async run({ values, positionals, console }) {
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
  },
});
