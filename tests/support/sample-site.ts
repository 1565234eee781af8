import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { duizhao } from './command.ts';
import { YEARS } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site that was built of the years' content. */
    site: string;
    /** Its folder. */
    dist: string;
  }
}

/** Builds the site of the years once for all tests, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-site-'));
  const dist = join(folder, 'dist');
  const built = await duizhao('build', '--content', YEARS, '--out', dist);
  if (built.code !== 0) throw new Error(built.stderr);
  const served = await serve(dist, '/', 0);
  project.provide('site', served.url);
  project.provide('dist', dist);
  return async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
}
