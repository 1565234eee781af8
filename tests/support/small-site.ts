import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import { duizhao } from './command.ts';

/** A site that was built of a test file's own content. */
export interface SmallSite {
  /** Its address, while tests run. */
  readonly url: string;
  /** Its folder. */
  readonly dist: string;
}

/**
 * Builds and serves a site of its own for a test file, once.
 * @param files the content by paths in the content folder
 */
export function useSmallSite(files: Readonly<Record<string, string>>): SmallSite {
  let folder = '';
  let served: Served | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-small-'));
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, 'content', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const dist = join(folder, 'dist');
    const built = await duizhao('build', '--content', join(folder, 'content'), '--out', dist);
    if (built.code !== 0) throw new Error(built.stderr);
    served = await serve(dist, '/', 0);
  });
  afterAll(async () => {
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    get url() {
      return served?.url ?? '';
    },
    get dist() {
      return join(folder, 'dist');
    },
  };
}
