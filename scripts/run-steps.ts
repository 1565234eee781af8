import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A check of the project by a program that npm installed. */
export interface Step {
  /** What it checks. */
  name: string;
  /** The package that the program is in. */
  package: string;
  /** The program's path in its package. */
  program: string;
  args: readonly string[];
}

/** Where checks are run, and with what. */
export interface StepOptions {
  folder: string;
  /** What they get besides this process's environment. */
  env?: Record<string, string>;
  /** Told the name of each before it is run. */
  onStep: (name: string) => void;
}

/**
 * Runs checks one after the other, until one finds something.
 * @returns its exit code; undefined when all pass
 */
export async function runSteps(
  steps: readonly Step[],
  { folder, env = {}, onStep }: StepOptions,
): Promise<number | undefined> {
  for (const { name, package: owner, program, args } of steps) {
    onStep(name);
    const code = await runNode(programOf(owner, program), args, folder, env);
    if (code !== 0) return code;
  }
  return undefined;
}

function programOf(owner: string, program: string): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve(`${owner}/package.json`)), program);
}

/** Runs a program with this Node; a shell would read its arguments differently on every system. */
function runNode(
  program: string,
  args: readonly string[],
  folder: string,
  env: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
