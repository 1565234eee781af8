import type { Loader, LoaderContext } from 'astro/loaders';
import { UserError } from '../i18n/user-error.ts';
import type { ContentSource } from './content-source.ts';
import type { PublishedItem, PublishedSite } from './published.ts';
import { bodyHtml } from './render-body.ts';
import { reservedWord } from './reserved.ts';

/** Astro's loader for reviews or for one kind of entry: HTML goes into the content store as it is. */
export function itemLoader(
  source: ContentSource,
  pick: (content: PublishedSite) => PublishedItem<object>[],
): Loader {
  return {
    name: 'duizhao',
    load: (context) =>
      source.fill(
        context.collection,
        async (content) => {
          const entries = await Promise.all(pick(content).map((item) => storeEntry(context, item)));
          // Nothing is awaited from here on: no page finds the collection half full.
          const { store } = context;
          const before = store.keys().length;
          const isSame = (entry: (typeof entries)[number]): boolean =>
            store.get(entry.id)?.digest === entry.digest;
          const isChanged = before !== entries.length || !entries.every(isSame);
          store.clear();
          entries.forEach((entry) => store.set(entry));
          return isChanged;
        },
        context.watcher,
      ),
  };
}

/** An item as the collection's schema has it, without anything that Astro would act on. */
async function storeEntry(
  { parseData, generateDigest }: LoaderContext,
  { id, data, body }: PublishedItem<object>,
) {
  const parsed = await parseData({ id, data: { ...data } });
  const html = bodyHtml(body);
  const word = reservedWord(JSON.stringify([parsed, html]));
  if (word !== undefined) throw new UserError('reserved-word', { word });
  return { id, data: parsed, digest: generateDigest({ ...parsed, html }), rendered: { html } };
}
