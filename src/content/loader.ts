import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { PARTS } from '../model/part.ts';
import { bodyHtml } from './render-body.ts';
import type { PublishedContent, PublishedItem } from './published.ts';

/** The rendered text of an entry, block by block; added to the front matter of every collection. */
export const bodyField = {
  body: z.array(
    z.strictObject({
      paragraph: z.boolean(),
      html: z.string(),
      text: z.string(),
      parts: z.array(z.enum(PARTS)),
    }),
  ),
};

/** The published content of one folder, read once for all collections. */
export interface ContentSource {
  /** The content folder, absolute. */
  folder: string;
  /** The content as the last change left it. */
  load(): Promise<PublishedContent>;
  /** Forgets what was read: a file has changed. */
  forget(): void;
}

/** Shares one reading of the content among the loaders of all collections. */
export function contentSource(
  folder: string,
  read: () => Promise<PublishedContent>,
): ContentSource {
  let content: Promise<PublishedContent> | undefined;
  return {
    folder,
    load: () => (content ??= read()),
    forget: () => {
      content = undefined;
    },
  };
}

/** Astro's loader for reviews or for one kind of entry: HTML goes into the content store as it is. */
export function itemLoader(
  source: ContentSource,
  pick: (content: PublishedContent) => PublishedItem<object>[],
): Loader {
  return loader('duizhao-items', source, async (context) => {
    for (const { id, data, body } of pick(await source.load())) {
      await put(context, id, { ...data, body }, bodyHtml(body));
    }
  });
}

/** Id of the one entry of the collection that holds the site's settings. */
export const SETTINGS = 'site';

/** Astro's loader for what is said once: the site, its profile and its themes. */
export function settingsLoader(source: ContentSource): Loader {
  return loader('duizhao-settings', source, async (context) => {
    const { site, profile, themes } = await source.load();
    await put(context, SETTINGS, { site, profile, themes });
  });
}

function loader(
  name: string,
  source: ContentSource,
  fill: (context: LoaderContext) => Promise<void>,
): Loader {
  return {
    name,
    load: async (context) => {
      const reload = async (): Promise<void> => {
        context.store.clear();
        await fill(context);
      };
      await reload();
      context.watcher?.add(source.folder);
      context.watcher?.on('all', (_event, path) => {
        if (relative(source.folder, path).startsWith('..')) return;
        source.forget();
        reload().catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function put(
  context: LoaderContext,
  id: string,
  raw: Record<string, unknown>,
  html?: string,
): Promise<void> {
  const data = await context.parseData({ id, data: raw });
  const digest = context.generateDigest(data);
  context.store.set({ id, data, digest, ...(html === undefined ? {} : { rendered: { html } }) });
}
