import { relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { linkContent, type SiteContent } from './link-content.ts';
import type { PublishedSite } from './published.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** Fills a collection with the content as it is now; says whether it held anything else before. */
type Fill = (content: PublishedSite) => Promise<boolean>;

/** What became of a change of the folder. */
export type Change =
  | {
      isShown: true;
      /** Whether a collection has changed with it: Astro then loads open pages again. */ inCollections: boolean;
    }
  | { isShown: false; error: unknown };

/** Told of each change that was read. */
export type ChangeListener = (change: Change) => void;

/** The published content of one folder, read once for all that is made of it, and once for each change. */
export interface ContentSource {
  /** The content as it is now. */
  published(): Promise<PublishedSite>;
  /** What pages are made of, linked once for each state of the content. */
  siteContent(): Promise<SiteContent>;
  /** Fills a collection, and again whenever the content changes while the folder is watched. */
  fill(collection: string, fill: Fill, watcher?: Watcher): Promise<void>;
  /** Listens for changes while the folder is watched. */
  onChange(listener: ChangeListener): void;
}

/** How long a folder has to be quiet after a change: editors write in steps, and several files at once. */
const QUIET = 50;

/**
 * Shares the reading of a content folder among pages and the loaders of all collections.
 * @param folder the content folder, absolute
 * @param read reads it
 */
export function contentSource(folder: string, read: () => Promise<PublishedSite>): ContentSource {
  const fills = new Map<string, Fill>();
  const listeners: ChangeListener[] = [];
  let content: Promise<PublishedSite> | undefined;
  let linked: { of: PublishedSite; content: SiteContent } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let reloads = Promise.resolve();

  const tell = (change: Change): void => {
    for (const listen of listeners) listen(change);
  };
  const reload = async (): Promise<void> => {
    try {
      const changed = await read();
      const filled = await Promise.all([...fills.values()].map((fill) => fill(changed)));
      content = Promise.resolve(changed);
      tell({ isShown: true, inCollections: filled.includes(true) });
    } catch (error) {
      // What is shown stays.
      tell({ isShown: false, error });
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
  const current = (): Promise<PublishedSite> => (content ??= read());
  return {
    published: current,
    async siteContent() {
      const of = await current();
      if (linked?.of !== of) linked = { of, content: linkContent(of) };
      return linked.content;
    },
    async fill(collection, fill, watcher) {
      fills.set(collection, fill);
      await fill(await current());
      watcher?.add(folder);
      // Astro takes all listeners away before it loads the collections again.
      watcher?.off('all', onChange).on('all', onChange);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
