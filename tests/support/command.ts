import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** Where Node keeps what it has compiled of the program, as npm scripts do. */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'duizhao', 'compiled');

/** What a command left behind. */
export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs duizhao as the npm scripts do, in Chinese. */
export function duizhao(...args: string[]): Promise<CommandResult> {
  return duizhaoWith({}, ...args);
}

/** The same, with an environment of its own. */
export function duizhaoWith(
  env: Record<string, string>,
  ...args: string[]
): Promise<CommandResult> {
  return resultOf(startDuizhao({ env }, ...args));
}

/** The same in another folder than the project's. */
export function duizhaoIn(folder: string, ...args: string[]): Promise<CommandResult> {
  return resultOf(startDuizhao({ folder }, ...args));
}

function resultOf(child: ReturnType<typeof startDuizhao>): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: string) => (stdout += chunk));
    child.stderr.on('data', (chunk: string) => (stderr += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, stdout, stderr });
    });
  });
}

/**
 * Starts duizhao as the npm scripts do, in Chinese.
 * @param options its environment, and the folder that it runs in if not the project's
 */
export function startDuizhao(
  { env = {}, folder = ROOT }: { env?: Record<string, string>; folder?: string },
  ...args: string[]
): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'duizhao.ts'), ...args], {
    cwd: folder,
    env: { NODE_COMPILE_CACHE: COMPILED, ...userEnvironment(), DUIZHAO_LANG: 'zh-CN', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/** What vitest adds to the environment, for which Astro serves no pages, and builds those of development. */
const OF_VITEST = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/u;

/** The environment without that. */
function userEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)));
}
