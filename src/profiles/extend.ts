import { isDeepStrictEqual } from 'node:util';

/** A profile that takes over another, and what it takes away that is not there. */
export interface Extended {
  value: Mapping;
  /** The paths of items under `remove` that the other does not have. */
  absent: PropertyKey[][];
}

/** A group of fields, as YAML gives it. */
export type Mapping = Record<string, unknown>;

/** Whether a value is a group of fields. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What a profile says that takes over another: groups of fields are joined field by field, at every depth, and
 * everything else says in full what it is, lists too. A list goes on from that of the base where `{ add, remove }`
 * stands in its place: first `remove` is taken away, then `add` comes at the end, save what is there already. Pure.
 * @example extended({ past: ['已'] }, { past: { add: ['曾'] } }).value // { past: ['已', '曾'] }
 */
export function extended(base: Mapping, own: Mapping): Extended {
  const absent: PropertyKey[][] = [];
  const joined = (below: unknown, above: unknown, path: readonly PropertyKey[]): unknown => {
    if (!isMapping(above)) return above;
    if (isEdit(above)) return edited(listOf(below), above, path);
    const under = isMapping(below) ? below : {};
    const fields = Object.entries(above).map(([key, value]): [string, unknown] => [
      key,
      joined(Object.hasOwn(under, key) ? under[key] : undefined, value, [...path, key]),
    ]);
    return { ...under, ...Object.fromEntries(fields) };
  };
  const edited = (list: unknown[], edit: Mapping, path: readonly PropertyKey[]): unknown[] => {
    const remove = listOf(edit['remove']);
    for (const [index, item] of remove.entries()) {
      if (!holds(list, item)) absent.push([...path, 'remove', index]);
    }
    const kept = list.filter((item) => !holds(remove, item));
    const more = listOf(edit['add']).filter((item) => !holds(kept, item));
    return [...kept, ...more];
  };
  // That the other is there for others only is no word of the genre.
  const taken = { ...base };
  delete taken['abstract'];
  return { value: joined(taken, own, []) as Mapping, absent };
}

/** No field of a profile has these names, so that they always speak of a list. */
const isEdit = (value: Mapping): boolean => 'add' in value || 'remove' in value;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const holds = (list: readonly unknown[], item: unknown): boolean =>
  list.some((each) => isDeepStrictEqual(each, item));
