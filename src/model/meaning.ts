import { z } from 'astro/zod';
import type { EntryKind } from './kinds.ts';

/** What an id in front matter can name. */
export type Linkable = EntryKind | 'review' | 'section' | 'aspect' | 'target' | 'theme';

/**
 * What a field of front matter is to those who treat all fields alike: the audience gate, the check of references,
 * the renaming of ids.
 * - `words`: words of the document, in which `<Redact>` works
 * - `link`: the id of something else
 * - `remark`: what those who keep the content tell one another, shown to no reader
 */
export type Meaning = { is: 'words' } | LinkMeaning | { is: 'remark' };

/** A link: what it may lead to, and what the graph makes of it. */
interface LinkMeaning {
  is: 'link';
  to: readonly Linkable[];
  /** Absent where the graph does not give it to both ends. */
  ends?: Ends | undefined;
}

/** What a link is called in the graph, where both of its ends have it. */
interface Ends {
  /** At the end where it is written; the name of its field when absent. */
  as?: string;
  /** At the end that it leads to. */
  back: string;
}

const meanings = z.registry<Meaning>();

/** Says that a field holds words of the document. */
export function words<T extends z.ZodType>(schema: T): T {
  return meant(schema, { is: 'words' });
}

/** Says that a field holds the id of something of these kinds. */
export function linkTo<T extends z.ZodType>(schema: T, ...to: Linkable[]): T {
  return meant(schema, { is: 'link', to });
}

/** The same of something that the graph then links back. */
export function linkBoth<T extends z.ZodType>(schema: T, to: readonly Linkable[], ends: Ends): T {
  return meant(schema, { is: 'link', to, ends });
}

/** Says that a field is a remark. */
export function remark<T extends z.ZodType>(schema: T): T {
  return meant(schema, { is: 'remark' });
}

/** A copy, for the same schema can mean other things elsewhere. */
function meant<T extends z.ZodType>(schema: T, meaning: Meaning): T {
  const copy = schema.clone() as T;
  meanings.add(copy, meaning);
  return copy;
}

/** A field that has a meaning, or that has none and holds a text. */
export interface Field {
  value: unknown;
  meaning: Meaning | undefined;
  /** Where it stands in the front matter. */
  path: readonly PropertyKey[];
}

/** Put in the place of a field, it takes the field away: its key, or its item of a list. */
export const GONE = Symbol('gone');

/**
 * The value with other values in its fields: every field that has a meaning, and every text that has none, is
 * asked for once. What the schema does not know stays as it is; the value itself is not changed.
 * @param change gives the field's new value, `GONE` to take it away
 */
export function mapFields<T>(
  schema: z.ZodType,
  value: T,
  change: (field: Field) => unknown,
  path: readonly PropertyKey[] = [],
): T {
  const mapped = mapAny(schema, value, change, path);
  return (mapped === GONE ? undefined : mapped) as T;
}

/** What the values of a field are, also where it holds a list of them. */
export function meaningOf(schema: z.core.$ZodType): Meaning | undefined {
  const { def } = schema._zod as unknown as { def: Definition };
  const inner = def.innerType ?? def.element;
  return meanings.get(schema as z.ZodType) ?? (inner && meaningOf(inner));
}

/** The fields that have a meaning, and the texts that have none. */
export function fieldsOf(schema: z.ZodType, value: unknown): Field[] {
  const fields: Field[] = [];
  mapFields(schema, value, (field) => {
    fields.push(field);
    return field.value;
  });
  return fields;
}

type Change = (field: Field) => unknown;

function mapAny(
  schema: z.core.$ZodType,
  value: unknown,
  change: Change,
  path: readonly PropertyKey[],
): unknown {
  if (value === undefined || value === null) return value;
  const meaning = meanings.get(schema as z.ZodType);
  if (meaning) return change({ value, meaning, path });
  const { def } = schema._zod as unknown as { def: Definition };
  if (def.innerType) return mapAny(def.innerType, value, change, path);
  if (def.element && Array.isArray(value)) {
    return mapList(def.element, value, change, path);
  }
  if (def.options) {
    const option = def.options.find((each) => accepts(each, value, def.discriminator));
    return option ? mapAny(option, value, change, path) : value;
  }
  if (def.shape && isGroup(value)) return mapGroup(def.shape, value, change, path);
  return typeof value === 'string' ? change({ value, meaning: undefined, path }) : value;
}

/** As much of a zod schema's definition as leads to the schemas within it. */
interface Definition {
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  options?: z.core.$ZodType[];
  discriminator?: string;
  values?: unknown[];
}

function mapList(
  element: z.core.$ZodType,
  list: readonly unknown[],
  change: Change,
  path: readonly PropertyKey[],
): unknown[] {
  return list
    .map((item, index) => mapAny(element, item, change, [...path, index]))
    .filter((item) => item !== GONE);
}

function mapGroup(
  shape: Record<string, z.core.$ZodType>,
  group: Record<string, unknown>,
  change: Change,
  path: readonly PropertyKey[],
): Record<string, unknown> {
  const fields = Object.entries(group).map(([key, value]): [string, unknown] => {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return [key, schema ? mapAny(schema, value, change, [...path, key]) : value];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== GONE));
}

/** Whether a value is of this option of a union, by the field that tells the options apart. */
function accepts(
  option: z.core.$ZodType,
  value: unknown,
  discriminator: string | undefined,
): boolean {
  if (discriminator === undefined || !isGroup(value)) return false;
  const { def } = option._zod as unknown as { def: Definition };
  const field = def.shape?.[discriminator]?._zod as unknown as { def: Definition } | undefined;
  return field?.def.values?.includes(value[discriminator]) === true;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
