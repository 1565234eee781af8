import type { Plugin } from 'vite';
import type { ContentSource } from '../content/content-source.ts';

/** What pages and collections import. */
const MODULE = 'virtual:duizhao/source';

/**
 * The sources of the builds and servers that run in this process. Vite loads modules of pages once more, so that none
 * of them shares a module with the integration; what all of a process share is the global object.
 */
const SOURCES: unique symbol = Symbol.for('duizhao.sources');

type Sources = Map<string, ContentSource>;

const sources = (): Sources => {
  const shared = globalThis as unknown as { [SOURCES]: Sources | undefined };
  return (shared[SOURCES] ??= new Map<string, ContentSource>());
};

/** A source that is handed to the pages and collections of one run of Astro. */
export interface HandedOver {
  plugin: Plugin;
  /** To be called when no page is rendered any more. */
  end(): void;
}

let runs = 0;

/** Hands the live content of a site to the modules of its pages, as `source` of `virtual:duizhao/source`. */
export function handOver(source: ContentSource): HandedOver {
  runs += 1;
  const run = String(runs);
  sources().set(run, source);
  return {
    plugin: {
      name: 'duizhao-source',
      resolveId: { filter: { id: new RegExp(`^${MODULE}$`, 'u') }, handler: () => `\0${MODULE}` },
      load: {
        filter: { id: new RegExp(`^\\0${MODULE}$`, 'u') },
        handler: () =>
          `export const source = globalThis[Symbol.for('duizhao.sources')].get('${run}');`,
      },
    },
    end: () => void sources().delete(run),
  };
}
