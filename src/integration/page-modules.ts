import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { ContentSource } from '../content/content-source.ts';
import { PAGES_FOLDER } from '../content/folders.ts';

const MODULE = 'virtual:duizhao/pages';
const RESOLVED = `\0${MODULE}`;

/**
 * Gives the free pages that are programs to the page that lays them out, as `modules` of `virtual:duizhao/pages`. They are
 * imported from where they are, with their names, so that nothing of one content is left for a build of another.
 * @param folder the content folder
 * @param source of the pages; undefined where free pages are no programs
 */
export function pageModules(folder: string, source: ContentSource | undefined): Plugin {
  return {
    name: 'duizhao-pages',
    resolveId: { filter: { id: new RegExp(`^${MODULE}$`, 'u') }, handler: () => RESOLVED },
    load: {
      filter: { id: new RegExp(`^\\0${MODULE}$`, 'u') },
      async handler() {
        const pages = (await source?.published())?.pages ?? [];
        const lines = pages.map(({ id }, index) => {
          const file = normalizePath(join(folder, PAGES_FOLDER, `${id}.mdx`));
          return `import { Content as page${index} } from ${JSON.stringify(file)};`;
        });
        const list = pages.map(({ id }, index) => `[${JSON.stringify(id)}, page${index}]`);
        return [...lines, `export const modules = new Map([${list.join(', ')}]);`].join('\n');
      },
    },
    configureServer(server) {
      source?.onChange(() => {
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(RESOLVED);
          if (module) moduleGraph.invalidateModule(module);
        }
      });
    },
  };
}
