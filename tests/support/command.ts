import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

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
  return new Promise((resolve, reject) => {
    const program = join(ROOT, 'scripts', 'duizhao.ts');
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      env: { ...process.env, DUIZHAO_LANG: 'zh-CN', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, stdout, stderr });
    });
  });
}
