import { UserError } from '../../../i18n/user-error.ts';
import type { Edit, EntryItem, OutlineFields, ReviewItem } from '../edit.ts';
import type { OperationOf } from '../operation.ts';
import { isHeading, thingAt } from '../outline.ts';

/** What makes the document, and has operations of its own. */
const OF_DOCUMENT = {
  review: ['title', 'outline'],
  entry: ['title', 'label', 'order'],
  text: ['type', 'text', 'runOn'],
  heading: ['type', 'id', 'kind', 'marker', 'title', 'separator', 'runOn'],
  place: ['type', 'id', 'separator', 'titled', 'runOn'],
};

/** Sets a field that is no part of the document, or takes it away. */
export function setField(edit: Edit, { at, field, value }: OperationOf<'set-field'>): void {
  const { item, line } = thingAt(edit, at);
  const path = field.split('.');
  const [first = ''] = path;
  if (OF_DOCUMENT[sortOf(item, line?.node)].includes(first)) {
    throw new UserError('change-field-of-document', { at, field });
  }
  const data = item?.data ?? line?.node;
  if (data) put(data, path, value ?? undefined, { at, field });
}

function sortOf(
  item: ReviewItem | EntryItem | undefined,
  node: OutlineFields | undefined,
): keyof typeof OF_DOCUMENT {
  if (item) return item.kind === 'review' ? 'review' : 'entry';
  return isHeading(node) ? 'heading' : node?.type === 'text' ? 'text' : 'place';
}

/** @param value undefined takes the field away */
function put(
  data: object,
  path: readonly string[],
  value: unknown,
  details: { at: string; field: string },
): void {
  const key = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (hasOwn(at, step) ? Reflect.get(at, step) : undefined), data);
  if (typeof holder !== 'object' || holder === null) {
    throw new UserError('change-field-absent', details);
  }
  if (Array.isArray(holder)) putInList(holder, key, value, details);
  else if (value === undefined) Reflect.deleteProperty(holder, key);
  else Object.defineProperty(holder, key, PLAIN(value));
}

/** A field of its own, whatever its name: `__proto__` too. */
const PLAIN = (value: unknown): PropertyDescriptor => ({
  ...{ value, configurable: true, enumerable: true, writable: true },
});

const hasOwn = (value: unknown, key: string): value is object =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

function putInList(
  list: unknown[],
  key: string,
  value: unknown,
  details: { at: string; field: string },
): void {
  const place = Number(key);
  if (!/^\d+$/u.test(key) || place > list.length)
    throw new UserError('change-field-absent', details);
  if (value === undefined) list.splice(place, 1);
  else list[place] = value;
}
