import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { dev as astroDev } from 'astro';
import { readValidContent } from '../../../src/check/valid-content.ts';
import { CONTENT_VARIABLE } from '../../../src/content/location.ts';
import type { Run } from '../../command.ts';
import type { command } from './command.ts';
import { portOf } from '../../port.ts';
import { untilStopped } from '../serve-until-stopped.ts';

const PROJECT = resolve(import.meta.dirname, '..', '..', '..');

/**
 * Astro keeps the content that it shows in `.astro` below its root. A root for each run keeps what two of
 * them show apart, and a build's files from both.
 */
const WORK = join(PROJECT, '.astro');

export const run: Run<typeof command> = async ({ values, console }) => {
  const port = portOf(values.port, console.locale);
  const { site } = await readValidContent(values.content, console.note);
  process.env[CONTENT_VARIABLE] = resolve(values.content);
  await mkdir(WORK, { recursive: true });
  const root = await mkdtemp(join(WORK, 'dev-'));
  try {
    const server = await astroDev({
      root,
      configFile: relative(root, join(PROJECT, 'astro.config.mjs')),
      srcDir: join(PROJECT, 'src'),
      publicDir: join(PROJECT, 'public'),
      logLevel: 'error',
      server: { port },
      // No link in the content makes it watch what lies outside.
      vite: { server: { fs: { allow: [PROJECT] }, watch: { followSymlinks: false } } },
    });
    const base = site.base.replace(/\/?$/u, '/');
    await untilStopped(`http://localhost:${server.address.port}${base}`, console);
    await server.stop();
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return undefined;
};
