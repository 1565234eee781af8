import type { Plugin, Rolldown } from 'vite';
import { packageFolder, packageNotice } from './notices.ts';

/** What readers get as it was written, whichever program lays out the page that needs it. */
const STYLE_SHEET = /\.css(?:\?.*)?$/u;

/** Finds the packages of which readers get something, and says so in a file of the site. */
export interface BundledNotices {
  /** For the bundler of pages. */
  pages: Plugin;
  /** For that of workers, which are bundled apart, before the scripts that start them. */
  workers: Plugin;
}

/**
 * Makes plugins of Vite that write the notices of all packages of which something is bundled into a site.
 * @param fileName of the notices, in the site
 */
export function bundledNotices(fileName: string): BundledNotices {
  const folders = new Set<string>();
  const collect = (context: Rolldown.PluginContext, bundle: Rolldown.OutputBundle): void => {
    const styleSheets = [...context.getModuleIds()].filter((id) => STYLE_SHEET.test(id));
    const scripts = isForReaders(context) ? Object.values(bundle).flatMap(modulesOf) : [];
    for (const module of [...styleSheets, ...scripts]) {
      const folder = packageFolder(module);
      if (folder !== undefined) folders.add(folder);
    }
  };
  return {
    pages: {
      name: 'notices-of-pages',
      async generateBundle(_options, bundle) {
        collect(this, bundle);
        if (!isForReaders(this)) return;
        const notices = await Promise.all([...folders].sort().map(packageNotice));
        this.emitFile({ type: 'asset', fileName, source: [...new Set(notices)].join('') });
      },
    },
    workers: {
      name: 'notices-of-workers',
      generateBundle(_options, bundle) {
        collect(this, bundle);
      },
    },
  };
}

/** The rest is for the program that lays out pages, and readers never see it. */
const isForReaders = ({ environment }: Rolldown.PluginContext): boolean =>
  environment.config.consumer === 'client';

/** What a file is made of: none of a script's modules of which nothing was left. */
function modulesOf(output: Rolldown.OutputAsset | Rolldown.OutputChunk): string[] {
  if (output.type === 'asset') return output.originalFileNames;
  return Object.entries(output.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([module]) => module);
}
