import { relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { PublishedSite } from './published.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** Fills a collection with the content as it is now. */
type Fill = (content: PublishedSite) => Promise<void>;

/** Told what became of a change. */
export interface Telling {
  /** All collections hold it. */
  shown(): void;
  /** Why it is not shown; the collections keep what they hold. */
  failed(error: unknown): void;
}

/** The published content of one folder, read once for all collections, and once for each change. */
export interface ContentSource {
  /** Fills a collection, and again whenever the content changes while the folder is watched. */
  fill(collection: string, fill: Fill, watcher?: Watcher): Promise<void>;
}

/**
 * The collection of what is said once, and the id of its one entry. It is filled after all others: while content is
 * edited, whoever finds other settings there finds all of the content changed.
 */
export const SETTINGS = 'site';

/** How long a folder has to be quiet after a change: editors write in steps, and several files at once. */
const QUIET = 50;

/**
 * Shares the reading of a content folder among the loaders of all collections.
 * @param folder the content folder, absolute
 * @param read reads it
 */
export function contentSource(
  folder: string,
  read: () => Promise<PublishedSite>,
  tell: Telling,
): ContentSource {
  const fills = new Map<string, Fill>();
  let content: Promise<PublishedSite> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let reloads = Promise.resolve();

  const reload = async (): Promise<void> => {
    try {
      const changed = await read();
      content = Promise.resolve(changed);
      const others = [...fills].filter(([collection]) => collection !== SETTINGS);
      await Promise.all(others.map(([, fill]) => fill(changed)));
      await fills.get(SETTINGS)?.(changed);
      tell.shown();
    } catch (error) {
      tell.failed(error);
    }
  };
  const onChange = (_event: string, path: string): void => {
    // What is hidden is no content: the history of writes, files under way.
    if (/(?:^|[\\/])\./u.test(relative(folder, path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reloads = reloads.then(reload);
    }, QUIET);
  };
  return {
    async fill(collection, fill, watcher) {
      fills.set(collection, fill);
      await fill(await (content ??= read()));
      watcher?.add(folder);
      // Astro takes all listeners away before it loads the collections again.
      watcher?.off('all', onChange).on('all', onChange);
    },
  };
}
