import type { z } from 'astro/zod';
import type { EntryKind } from '../../model/kinds.ts';
import { targetId } from '../../model/ids.ts';
import {
  fieldsOf,
  GONE,
  type Linkable,
  mapFields,
  type Meaning,
  meaningOf,
} from '../../model/meaning.ts';
import { type EntryFields, ITEM_SCHEMAS } from '../../model/schemas.ts';
import type { Data } from '../content-file.ts';
import type { Edit, EntryItem, OutlineFields, ReviewItem } from './edit.ts';
import { isHeading } from './outline.ts';

/** A link that a review or entry writes. */
interface WrittenLink {
  path: readonly PropertyKey[];
  id: string;
  to: readonly Linkable[];
}

/** The links of an item, those of an outline to its entries aside. */
export function linksIn({ kind, data }: ReviewItem | EntryItem): WrittenLink[] {
  return fieldsOf(ITEM_SCHEMAS[kind], data).flatMap(({ value, meaning, path }) =>
    meaning?.is === 'link' && path[0] !== 'outline'
      ? [{ path, id: String(value), to: meaning.to }]
      : [],
  );
}

/**
 * Has every link lead elsewhere, or nowhere.
 * @param target gives the id that a link is to name, nothing to take it away
 */
export function relink(
  edit: Edit,
  target: (id: string, to: readonly Linkable[]) => string | undefined,
): void {
  for (const id of edit.ids) {
    const item = edit.find(id);
    if (item && linksIn(item).some((link) => target(link.id, link.to) !== link.id)) {
      item.data = relinked(item, (link, { to }) => target(link, to));
    }
  }
}

function relinked(
  { kind, data }: ReviewItem | EntryItem,
  target: (id: string, meaning: Extract<Meaning, { is: 'link' }>) => string | undefined,
): (ReviewItem & EntryItem)['data'] {
  const emptied = new Set<PropertyKey>();
  const mapped = mapFields<Data>(ITEM_SCHEMAS[kind], data, ({ value, meaning, path }) => {
    if (meaning?.is !== 'link' || path[0] === 'outline') return value;
    const to = target(String(value), meaning);
    if (to === undefined && path[0] !== undefined) emptied.add(path[0]);
    return to ?? GONE;
  });
  for (const [key, value] of Object.entries(mapped)) {
    if (!Array.isArray(value)) continue;
    if (value.length === 0 && emptied.has(key)) Reflect.deleteProperty(mapped, key);
    else if (value.every((each) => typeof each === 'string')) mapped[key] = [...new Set(value)];
  }
  return mapped as (ReviewItem & EntryItem)['data'];
}

/** What an id names now: a kind of entry, or something that stands inside a file. */
export function kindOfId(edit: Edit, id: string): Linkable | undefined {
  const item = edit.find(id);
  if (item) return item.kind;
  const above = edit.find(id.slice(0, id.lastIndexOf('/')));
  if (above?.kind === 'measure') {
    const { targets = [] } = above.data as EntryFields['measure'];
    return targets.some((target) => targetId(above.id, target.id) === id) ? 'target' : undefined;
  }
  if (above?.kind !== 'review') return undefined;
  const heading = (above.data.outline ?? []).find(
    (node: OutlineFields) => isHeading(node) && node.id === id,
  );
  return heading?.type as Linkable | undefined;
}

/** Takes away the links that nothing answers to any more: to what is gone, or is of a kind that they cannot name. */
export function dropDeadLinks(edit: Edit, ids: ReadonlySet<string>): void {
  relink(edit, (id, to) => {
    const isConcerned = ids.has(id) || ids.has(id.slice(0, id.lastIndexOf('/')));
    if (!isConcerned) return id;
    const kind = kindOfId(edit, id);
    return kind !== undefined && to.includes(kind) ? id : undefined;
  });
}

/** The fields of a kind that can name what an id names. */
export function fieldsFor(kind: EntryKind | 'review', to: Linkable): string[] {
  return Object.entries<z.ZodType>(ITEM_SCHEMAS[kind].shape).flatMap(([name, schema]) => {
    const meaning = meaningOf(schema);
    return meaning?.is === 'link' && meaning.to.includes(to) ? [name] : [];
  });
}
