import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { defineCommand, said } from '../command.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Every check of the project, in the order in which they are run. */
const STEPS: { name: string; package: string; program: string; args: string[] }[] = [
  { name: 'types', package: 'astro', program: 'bin/astro.mjs', args: ['check'] },
  { name: 'lint', package: 'eslint', program: 'bin/eslint.js', args: ['.', '--max-warnings=0'] },
  { name: 'format', package: 'prettier', program: 'bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'tests', package: 'vitest', program: 'vitest.mjs', args: ['run'] },
];

export const test = defineCommand({
  usage: '[FILE…] [-u] [--long]',
  positionals: true,
  summary: said(({ test }) => test.summary),
  options: {
    update: { type: 'boolean', short: 'u', default: false },
    long: { type: 'boolean', default: false },
  },
  help: {
    update: said(({ test }) => test.options.update),
    long: said(({ test }) => test.options.long),
  },
  async run({ values, positionals, console }) {
    const steps = positionals.length > 0 ? STEPS.filter(({ name }) => name === 'tests') : STEPS;
    for (const { name, package: owner, program, args } of steps) {
      console.note(`\n${name}`);
      const update = values.update && name === 'tests' ? ['--update=all'] : [];
      const code = await runNode(
        programOf(owner, program),
        [...args, ...update, ...positionals],
        values.long ? { DUIZHAO_TEST_LONG: '1' } : {},
      );
      if (code !== 0) return code;
    }
    return undefined;
  },
});

function programOf(owner: string, program: string): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve(`${owner}/package.json`)), program);
}

/** Runs a program with this Node; a shell would read its arguments differently on every system. */
function runNode(program: string, args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
