import { isDeepStrictEqual } from 'node:util';
import { matchTexts } from '../../text/likeness/versions.ts';

/** What is not there. */
export const ABSENT = undefined;

/** What nobody knows: differs from everything, so that nothing is taken for unchanged. */
export const UNKNOWN = Symbol('unknown');

/** A field that a person and the document have both changed, each in another way. */
export interface Clash {
  /** The way to it, as in `targets t1 value`. */
  field: string;
  mine: unknown;
  theirs: unknown;
}

/** What was merged; where there are clashes it is worth nothing. */
export interface Merged {
  value: unknown;
  clashes: Clash[];
}

/**
 * The three-way difference of two values: what one side changed is taken from that side. Groups of fields are
 * merged field by field, lists item by item.
 * @param base the value before both, `UNKNOWN` where that is lost
 * @param mine the value as a person left it
 * @param theirs the value that the document gives now
 */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown, field = ''): Merged {
  if (isDeepStrictEqual(mine, theirs) || isDeepStrictEqual(base, theirs)) {
    return { value: mine, clashes: [] };
  }
  if (isDeepStrictEqual(base, mine)) return { value: theirs, clashes: [] };
  if (isGroup(base) && isGroup(mine) && isGroup(theirs))
    return mergeGroups(base, mine, theirs, field);
  if (Array.isArray(base ?? []) && Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists((base ?? []) as unknown[], mine, theirs, field);
  }
  return { value: mine, clashes: [{ field, mine, theirs }] };
}

type Group = Record<string, unknown>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const within = (field: string, key: string): string => (field === '' ? key : `${field} ${key}`);

function mergeGroups(base: Group, mine: Group, theirs: Group, field: string): Merged {
  const clashes: Clash[] = [];
  const fields: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const merged = mergeValues(base[key], mine[key], theirs[key], within(field, key));
    clashes.push(...merged.clashes);
    if (merged.value !== ABSENT) fields.push([key, merged.value]);
  }
  return { value: Object.fromEntries(fields), clashes };
}

/** Items by the names under which they are the same in all versions of a list, in their order. */
type Items = Map<string, unknown>;

/**
 * Merges lists: what one side added or removed is added or removed, and the order is that of the side that
 * changed it.
 */
function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  field: string,
): Merged {
  const [before, own, other] = named(base, mine, theirs);
  const orderIn = (items: Items): string[] =>
    [...items.keys()].filter((name) => before.has(name) && own.has(name) && other.has(name));
  const asBefore = orderIn(before);
  const iMoved = !isDeepStrictEqual(orderIn(own), asBefore);
  const theyMoved = !isDeepStrictEqual(orderIn(other), asBefore);
  if (iMoved && theyMoved && !isDeepStrictEqual(orderIn(own), orderIn(other))) {
    return { value: mine, clashes: [{ field, mine, theirs }] };
  }
  const clashes: Clash[] = [];
  const items: [string, unknown][] = [];
  for (const name of iMoved ? interleaved(own, other) : interleaved(other, own)) {
    const sides = [before.get(name), own.get(name), other.get(name)] as const;
    // An entry that somebody took out stays out, whatever the document makes of its heading.
    if (isPlaceOfEntry(sides[0]) && !own.has(name)) continue;
    const merged = mergeValues(...sides, within(field, name));
    clashes.push(...merged.clashes);
    if (merged.value !== ABSENT) items.push([name, merged.value]);
  }
  return { value: items.map(([, item]) => item), clashes };
}

function isPlaceOfEntry(item: unknown): boolean {
  return isGroup(item) && item['type'] === 'entry';
}

/** The names of two lists in the order of the first; what the second alone has follows what it follows there. */
function interleaved(first: Items, second: Items): string[] {
  const followers = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const name of second.keys()) {
    if (first.has(name)) {
      last = name;
    } else {
      const known = followers.get(last);
      if (known) known.push(name);
      else followers.set(last, [name]);
    }
  }
  return [undefined, ...first.keys()].flatMap((name) => [
    ...(name === undefined ? [] : [name]),
    ...(followers.get(name) ?? []),
  ]);
}

/** Fields by which an item of a list is known. */
const NAMES = ['id', 'metric', 'text', 'rule'];

/** Names the items of three versions of a list: by their id, else by the text that they continue. */
function named(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): [Items, Items, Items] {
  const texts = (list: readonly unknown[]) => list.map(textOf);
  const before = numbered(texts(base));
  const later = (list: readonly unknown[]): string[] => {
    const names = numbered(texts(list));
    // What has an id is known by it; other texts may have been reworded.
    const loose = (items: readonly unknown[]) =>
      [...items.keys()].filter((place) => !hasId(items[place]));
    const [earlier, now] = [loose(base), loose(list)];
    const pick = (places: readonly number[], items: readonly unknown[]) =>
      places.map((place) => textOf(items[place]));
    const matched = matchTexts(pick(earlier, base), pick(now, list));
    for (const [index, place] of now.entries()) {
      const known = before[earlier[matched[index] ?? -1] ?? -1];
      names[place] = known ?? `+${names[place] ?? ''}`;
    }
    return names;
  };
  const items = (names: readonly string[], list: readonly unknown[]): Items =>
    new Map(names.map((name, place) => [name, list[place]]));
  return [items(before, base), items(later(mine), mine), items(later(theirs), theirs)];
}

const hasId = (item: unknown): boolean => isGroup(item) && typeof item['id'] === 'string';

function textOf(item: unknown): string {
  if (!isGroup(item)) return `“${String(item)}”`;
  const key = NAMES.find((name) => typeof item[name] === 'string');
  if (key === undefined) return `“${JSON.stringify(item)}”`;
  return key === 'id' ? String(item[key]) : `“${String(item[key])}”`;
}

/** Tells equal names apart by a number. */
function numbered(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} ${time}`;
  });
}
