import { readContent } from '../../src/content/read.ts';
import { bodyHtml } from '../../src/content/render-body.ts';
import { requireValid } from '../../src/content/require-valid.ts';
import { publish } from '../../src/publish/audience.ts';
import type { Work } from '../entry.ts';

export const work: Work = async ({ content, entries }) => {
  const published = publish(requireValid(await readContent(content), content));
  // Kept to the end, as Astro's content store keeps it.
  const store = new Map<string, string>();
  for (const { id, body } of [published.reviews, ...Object.values(published.entries)].flat()) {
    store.set(id, bodyHtml(body));
  }
  if (store.size < entries) throw new Error(`Only ${store.size} texts were rendered.`);
};
