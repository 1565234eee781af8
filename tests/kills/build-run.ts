import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readManifest } from '../../src/publish/manifest.ts';

const PROGRAM = resolve(import.meta.dirname, '..', '..', 'scripts', 'duizhao.ts');

/** What a build left behind. */
export interface BuildRun {
  /** Null where it was killed. */
  code: number | null;
  /** How many of its steps it had begun. */
  steps: number;
  stderr: string;
  /** Milliseconds. */
  took: number;
}

/**
 * Builds a site in a process of its own.
 * @param after kills it after so many milliseconds, without a warning
 */
export async function runBuild(content: string, out: string, after?: number): Promise<BuildRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'build', '--content', content, '--out', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const ended = once(child, 'close');
  if (after !== undefined) {
    await Promise.race([ended, setTimeout(after, undefined, { ref: false })]);
    child.kill('SIGKILL');
  }
  await ended;
  const steps = stderr.split('\n').filter((line) => line.endsWith('…')).length;
  return { code: child.exitCode, steps, stderr, took: performance.now() - start };
}

/**
 * Which version of the content a site was built of, as its pages name it; undefined when it is not whole: a file of
 * its manifest is missing, or its pages name several.
 */
export async function wholeVersion(site: string): Promise<string | undefined> {
  const manifest = await readManifest(site);
  if (!manifest) return undefined;
  const versions = new Set<string>();
  for (const file of manifest.files) {
    const text = await readFile(join(site, file), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const name = /<meta property="og:site_name" content="([^"]*)"/u.exec(text)?.[1];
    if (file.endsWith('.html')) versions.add(name ?? '');
  }
  const [version] = versions;
  return versions.size === 1 ? version : undefined;
}
