import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds a copy of the program for each worker, by its number. */
    programs: string;
  }
}

const ROOT = resolve(import.meta.dirname, '..', '..');
const CACHE = join('node_modules', '.cache', 'duizhao');

/** What a running program has no need of, or finds in the folders above. */
const LEFT = /^(?:node_modules|dist.*|print.*|export|test-results|tests|docs|content|\..*)$/u;

/**
 * Copies the program for each worker. Pages are rendered by one process at a time in a project, for which
 * workers that build in the same one would wait. The copies stand in the project, above which Node finds its packages,
 * and share the fonts that were made before.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(join(ROOT, '.astro'), { recursive: true });
  const programs = await mkdtemp(join(ROOT, '.astro', 'tests-'));
  const names = (await readdir(ROOT)).filter((name) => !LEFT.test(name));
  const fonts = join(ROOT, CACHE, 'fonts');
  await mkdir(fonts, { recursive: true });
  for (let worker = 1; worker <= project.vitest.config.maxWorkers; worker += 1) {
    const program = join(programs, String(worker));
    for (const name of names) {
      await cp(join(ROOT, name), join(program, name), { recursive: true });
    }
    await mkdir(join(program, CACHE), { recursive: true });
    await symlink(fonts, join(program, CACHE, 'fonts'), 'junction');
  }
  project.provide('programs', programs);
  return () => rm(programs, { recursive: true, force: true });
}
