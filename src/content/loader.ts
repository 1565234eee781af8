import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { UserError } from '../i18n/user-error.ts';
import { PARTS } from '../model/part.ts';
import { type ContentSource, SETTINGS } from './content-source.ts';
import { bodyHtml } from './render-body.ts';
import { reservedWord } from './reserved.ts';
import type { PublishedItem, PublishedSite } from './published.ts';

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

/** Astro's loader for reviews or for one kind of entry: HTML goes into the content store as it is. */
export function itemLoader(
  source: ContentSource,
  pick: (content: PublishedSite) => PublishedItem<object>[],
): Loader {
  return loader('duizhao-items', source, (content) =>
    pick(content).map(({ id, data, body }) => ({
      id,
      data: { ...data, body },
      html: bodyHtml(body),
    })),
  );
}

/** Astro's loader for what is said once: the site, its profile and themes, its files, and what is withheld. */
export function settingsLoader(source: ContentSource): Loader {
  return loader(
    'duizhao-settings',
    source,
    ({ site, profile, themes, files, withheld, lacks, audience, digest }) => [
      { id: SETTINGS, data: { site, profile, themes, files, withheld, lacks, audience, digest } },
    ],
  );
}

interface StoreEntry {
  id: string;
  data: Record<string, unknown>;
  html?: string;
}

function loader(
  name: string,
  source: ContentSource,
  entriesOf: (content: PublishedSite) => StoreEntry[],
): Loader {
  return {
    name,
    load: (context) =>
      source.fill(
        context.collection,
        async (content) => {
          const entries = await Promise.all(
            entriesOf(content).map((entry) => checked(context, entry)),
          );
          // Nothing is awaited from here on: no page finds the collection half full.
          context.store.clear();
          entries.forEach((entry) => context.store.set(entry));
        },
        context.watcher,
      ),
  };
}

/** An entry as the collection's schema has it, without anything that Astro would act on. */
async function checked(
  { parseData, generateDigest }: LoaderContext,
  { id, data, html }: StoreEntry,
) {
  const parsed = await parseData({ id, data });
  const word = reservedWord(JSON.stringify(parsed));
  if (word !== undefined) throw new UserError('reserved-word', { word });
  return {
    id,
    data: parsed,
    digest: generateDigest(parsed),
    ...(html === undefined ? {} : { rendered: { html } }),
  };
}
