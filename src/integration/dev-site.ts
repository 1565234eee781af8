import { type AstroInlineConfig, dev } from 'astro';
import { join } from 'node:path';
import type { Options } from './options.ts';
import type { Project } from './project.ts';
import { withAstroRoot } from './run-astro.ts';

/** The package's own folder of sources, from which pages come while they are edited. */
const SRC = join(import.meta.dirname, '..');

/**
 * Serves a site while its content is edited.
 * @param work goes on while it is served; the server stops after it
 */
export async function devSite(
  project: Project,
  wish: Partial<Options>,
  port: number,
  work: (server: { port: number }) => Promise<void>,
): Promise<void> {
  const serve = async (config: AstroInlineConfig): Promise<void> => {
    const server = await dev({
      ...config,
      logLevel: 'error',
      server: { port },
      vite: {
        ...config.vite,
        // No link in the content makes it watch what lies outside.
        server: { fs: { allow: [project.root, SRC] }, watch: { followSymlinks: false } },
      },
    });
    try {
      await work({ port: server.address.port });
    } finally {
      await server.stop();
    }
  };
  await withAstroRoot(project, wish, {}, serve, { endsItself: true });
}
