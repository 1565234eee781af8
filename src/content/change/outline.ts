import { UserError } from '../../i18n/user-error.ts';
import type { EntryKind } from '../../model/kinds.ts';
import { reviewOf } from '../../model/ids.ts';
import { entryOrders } from '../entry-orders.ts';
import type { Edit, EntryItem, OutlineFields, ReviewItem } from './edit.ts';

/** A line of an outline, with the entry that stands in it. */
export interface Line {
  review: string;
  outline: OutlineFields[];
  /** Its place in the outline, from 0. */
  place: number;
  node: OutlineFields;
  entry?: EntryItem;
}

/** Finds what an operation names, where it is a line of an outline. @throws UserError `change-unknown` */
export function lineAt(edit: Edit, at: string): Line {
  const [id = at, number] = at.split('#');
  const review = reviewOf(id);
  const outline = edit.outline(review);
  const place =
    number === undefined
      ? outline.findIndex((node) => 'id' in node && node.id === id)
      : Number(number) - 1;
  const node = outline[place];
  if (!node) throw new UserError('change-unknown', { at });
  const entry = node.type === 'entry' ? edit.entry(node.id) : undefined;
  return { review, outline, place, node, ...(entry && { entry }) };
}

/** Finds what an operation names: a review, an entry that may stand in no outline, or a line. */
export function thingAt(
  edit: Edit,
  at: string,
): { item: ReviewItem | EntryItem; line?: Line } | { item?: undefined; line: Line } {
  const item = edit.find(at);
  if (item?.kind === 'review') return { item };
  const isPlaced = item === undefined || placeOf(edit.outline(reviewOf(at)), item.id) !== -1;
  if (!isPlaced) return { item };
  const line = lineAt(edit, at);
  return line.entry ? { item: line.entry, line } : { line };
}

/** The place of an entry or heading in an outline, from 0; -1 where it has none. */
export const placeOf = (outline: readonly OutlineFields[], id: string): number =>
  outline.findIndex((node) => 'id' in node && node.id === id);

type HeadingFields = Extract<OutlineFields, { type: 'section' | 'aspect' }>;

export const isHeading = (node: OutlineFields | undefined): node is HeadingFields =>
  node?.type === 'section' || node?.type === 'aspect';

/** Where what stands at a place ends: behind all that stands below a heading. */
export function endOf(outline: readonly OutlineFields[], place: number): number {
  const node = outline[place];
  if (!isHeading(node)) return place + 1;
  const next = outline.findIndex(
    ({ type }, index) =>
      index > place && (type === 'section' || (type === 'aspect' && node.type === 'aspect')),
  );
  return next === -1 ? outline.length : next;
}

/** The kind that what stands at a place is expected to have: that of the nearest heading before it. */
export function kindAbove(outline: readonly OutlineFields[], place: number): EntryKind | undefined {
  return outline
    .slice(0, place)
    .filter(isHeading)
    .findLast(({ kind }) => kind !== undefined)?.kind;
}

/** The aspect that what stands at a place belongs to. */
function aspectAbove(outline: readonly OutlineFields[], place: number): string | undefined {
  const heading = outline.slice(0, place).findLast(isHeading);
  return heading?.type === 'aspect' ? heading.id : undefined;
}

/**
 * Brings what entries say of their place up to date when an outline has changed: the aspect of those that named the one
 * above them, and the order of those that stand at another place among their kind.
 */
export function followOutline(edit: Edit, review: string): void {
  const before = outlineBefore(edit, review);
  const after = edit.outline(review);
  for (const [place, node] of after.entries()) {
    if (node.type !== 'entry') continue;
    const item = edit.find(node.id);
    if (!item || item.kind === 'review') continue;
    const { data } = item;
    const was = placeOf(before, node.id);
    const named = was === -1 ? undefined : aspectAbove(before, was);
    const now = aspectAbove(after, place);
    const isGone = data.aspect !== undefined && placeOf(after, data.aspect) === -1;
    if (was !== -1 && data.aspect !== named && !isGone) continue;
    if (now === undefined) delete data.aspect;
    else data.aspect = now;
  }
  const kindBefore = (id: string) => edit.kindBefore(id);
  const kindNow = (id: string) => edit.find(id)?.kind;
  const old = entryOrders(entriesIn(before), kindBefore);
  for (const [id, order] of entryOrders(entriesIn(after), kindNow)) {
    const isSame = old.get(id) === order && kindBefore(id) === kindNow(id);
    if (!isSame) edit.entry(id).data.order = order;
  }
}

function outlineBefore(edit: Edit, review: string): readonly OutlineFields[] {
  const file = edit.review(review).file;
  return (file?.data?.['outline'] ?? []) as OutlineFields[];
}

const entriesIn = (outline: readonly OutlineFields[]): string[] =>
  outline.flatMap((node) => (node.type === 'entry' ? [node.id] : []));
