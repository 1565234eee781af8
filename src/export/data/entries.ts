import type { Entry } from '../../model/nodes.ts';
import { type DataSource, entryUrl, field } from './table.ts';

/** The fields that say which entry it is and where it belongs. */
export const placeFields = {
  id: field.id,
  review: field.id,
  year: field.count,
  label: field.maybe.text,
  title: field.text,
  aspect: field.maybe.id,
  aspectTitle: field.maybe.text,
  theme: field.maybe.id,
};

/** The text of an entry, and where it can be read. */
export const textFields = { text: field.text, url: field.text };

export function placeOf({ id, review, data, aspect, theme }: Entry) {
  return {
    id,
    review: review.id,
    year: review.data.year,
    label: data.label ?? null,
    title: data.title,
    aspect: aspect?.id ?? null,
    aspectTitle: aspect?.node.title ?? null,
    theme: theme?.id ?? null,
  };
}

export function textOf({ site }: DataSource, entry: Entry) {
  return { text: entry.text, url: entryUrl(site, entry) };
}
