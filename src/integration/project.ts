import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { UserError } from '../i18n/user-error.ts';
import type { Options } from './options.ts';
import { optionsOf } from './site-integration.ts';

/** The names of Astro's config, in the order in which Astro looks for them. */
const CONFIGS = ['mjs', 'js', 'ts', 'mts'].map((ending) => `astro.config.${ending}`);

/** A folder that holds a site: what its astro.config says. */
export interface Project {
  /** The folder, absolute. */
  root: string;
  /** What it says to Duizhao. */
  options: Options;
  config: AstroUserConfig;
}

/**
 * Reads the config of a site.
 * @param root the folder of the site
 * @throws UserError `project-missing` when there is no config, `project-foreign` when Duizhao is not in it
 */
export async function readProject(root: string): Promise<Project> {
  const folder = resolve(root);
  const name = CONFIGS.find((each) => existsSync(join(folder, each)));
  if (name === undefined) throw new UserError('project-missing', { folder });
  const { default: config } = (await import(pathToFileURL(join(folder, name)).href)) as {
    default: AstroUserConfig;
  };
  const options = (config.integrations ?? [])
    .flat()
    .map(optionsOf)
    .find((each) => each !== undefined);
  if (!options) throw new UserError('project-foreign', { file: join(folder, name) });
  return { root: folder, options, config };
}
