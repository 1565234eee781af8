import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { inWorkingFolder, type WorkingPlace } from '../publish/working-folder.ts';
import type { Options } from './options.ts';
import type { Project } from './project.ts';
import { optionsOf, type Run, siteIntegration } from './site-integration.ts';

/**
 * Gives a run of Astro a root of its own, with the config of a site. Astro keeps working files under fixed names in
 * its root, so that two runs in one would find each other's. It lies below the folder of the site, where pages find
 * their packages.
 * @param options what the run wants otherwise than the site's config says
 */
export async function withAstroRoot<T>(
  { root, options, config }: Project,
  wish: Partial<Options>,
  run: Run,
  work: (config: AstroInlineConfig, root: string) => Promise<T>,
  place: Pick<WorkingPlace, 'endsItself'> = {},
): Promise<T> {
  const ours = siteIntegration({ ...options, ...wish }, { ...run, root });
  return inWorkingFolder(
    async (folder) => {
      await extendTypes(root, folder);
      return work(
        {
          ...config,
          configFile: false,
          root: folder,
          srcDir: resolve(root, config.srcDir ?? 'src'),
          publicDir: resolve(root, config.publicDir ?? 'public'),
          integrations: (config.integrations ?? [])
            .flat()
            .map((each) => (optionsOf(each) ? ours : each)),
          vite: { ...config.vite, envDir: config.vite?.envDir ?? root },
        },
        folder,
      );
    },
    { ...place, parent: join(root, '.astro') },
  );
}

/** Astro looks for the aliases of a site in its root alone. */
async function extendTypes(root: string, folder: string): Promise<void> {
  const name = ['tsconfig.json', 'jsconfig.json'].find((each) => existsSync(join(root, each)));
  if (name === undefined) return;
  const path = relative(folder, join(root, name)).replaceAll(sep, '/');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: path }));
}
