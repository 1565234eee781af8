import { z } from 'astro/zod';
import { pageSchema } from '../model/page.ts';
import { siteSchema } from '../model/site.ts';
import { themesSchema } from '../model/theme.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';

/** As much of a zod schema's definition as leads to the schemas within it. */
interface Definition {
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  options?: z.core.$ZodType[];
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition;

/** The schemas that a value at a path may follow, without what makes them optional: several where it is a union. */
export function schemasAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType[] {
  const { innerType, element, shape, options } = definitionOf(schema);
  if (innerType) return schemasAt(innerType, path);
  if (options) return options.flatMap((option) => schemasAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const inner = element ?? (shape && Object.hasOwn(shape, step) ? shape[String(step)] : undefined);
  return inner ? schemasAt(inner, rest) : [];
}

/** The names of the fields that the schema knows at a path. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((each) => Object.keys(definitionOf(each).shape ?? {}));
}

/** Whether the items of a list are texts. */
export function isListOfTexts(schema: z.core.$ZodType): boolean {
  const { element } = definitionOf(schema);
  return (
    element !== undefined && schemasAt(element, []).every((each) => each instanceof z.ZodString)
  );
}

/** Whether a text has to be a day of the calendar. */
export const isDay = (schema: z.core.$ZodType): boolean =>
  z.globalRegistry.get(schema as z.ZodType)?.['format'] === 'date';

function* fieldsIn(schema: z.core.$ZodType): Generator<[name: string, schema: z.core.$ZodType]> {
  const { innerType, element, shape = {}, options = [] } = definitionOf(schema);
  yield* Object.entries(shape);
  for (const inner of [innerType, element, ...Object.values(shape), ...options]) {
    if (inner) yield* fieldsIn(inner);
  }
}

const FIELDS = [siteSchema, themesSchema, pageSchema, ...Object.values(ITEM_SCHEMAS)].flatMap(
  (schema) => [...fieldsIn(schema)],
);

/** The names of all fields of content files, at whatever depth. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(FIELDS.map(([name]) => name));

/** The names of those whose single values are no texts: numbers, true and false. */
export const TEXTLESS_FIELDS: ReadonlySet<string> = new Set(
  FIELDS.filter(([, schema]) =>
    schemasAt(schema, []).some(
      (each) => each instanceof z.ZodNumber || each instanceof z.ZodBoolean,
    ),
  ).map(([name]) => name),
);
