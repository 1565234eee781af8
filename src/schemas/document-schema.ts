import type { Type } from 'typescript';
import type { SourceDocs } from './source-docs.ts';

/** As much of a JSON Schema as holds other schemas. */
export interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  [keyword: string]: unknown;
}

/**
 * A JSON Schema with what the source says of each of its properties, at any depth.
 * @param schema what zod made of a schema
 * @param type the type of that zod schema
 * @throws Error when a property has no JSDoc, or the type does not have the form of the schema
 */
export function documentSchema(docs: SourceDocs, schema: JsonSchema, type: Type): JsonSchema {
  const { properties, items, additionalProperties, oneOf, anyOf, ...rest } = schema;
  const inner = unwrapped(docs, type);
  const part = (name: string): Type => {
    const found = docs.property(inner, name);
    if (!found) throw new Error(`The source has no "${name}" for ${JSON.stringify(schema)}`);
    return found;
  };
  const inside = (nested: JsonSchema, name: string) => documentSchema(docs, nested, part(name));
  const each = (options: JsonSchema[]) => {
    const types = docs.items(part('options'));
    return options.map((option, index) => documentSchema(docs, option, types[index] ?? inner));
  };
  const fields =
    (shape: Type) =>
    ([name, property]: [string, JsonSchema]) => {
      const field = docs.property(shape, name) ?? inner;
      const said = docs.documentation(shape, name);
      return [name, { ...said, ...documentSchema(docs, property, field) }] as const;
    };
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(fields(part('shape')))),
    }),
    ...(items && { items: inside(items, 'element') }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? inside(additionalProperties, 'valueType')
          : additionalProperties,
    }),
    ...(oneOf && { oneOf: each(oneOf) }),
    ...(anyOf && { anyOf: each(anyOf) }),
  };
}

/** The type inside `.optional()`, `.default()` and the like, which JSON Schema does not tell apart. */
function unwrapped(docs: SourceDocs, type: Type): Type {
  const definition = docs.property(type, 'def');
  const inner = definition && docs.property(definition, 'innerType');
  return inner ? unwrapped(docs, inner) : type;
}
