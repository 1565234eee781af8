import type { Type } from 'typescript';
import type { SourceDocs } from './source-docs.ts';

/** As much of JSON Schema as holds other schemas. */
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
 * @param schema what zod made of a zod schema
 * @param type the type of that zod schema in the source
 * @throws Error when a property has no JSDoc, or the type holds not what the schema holds
 */
export function documentSchema(docs: SourceDocs, schema: JsonSchema, type: Type): JsonSchema {
  const source = unwrapped(docs, type);
  const { properties, items, additionalProperties, oneOf, anyOf } = schema;
  const documented = { ...schema };
  if (properties) {
    const shape = docs.property(source, 'shape');
    const fields = Object.entries(properties).map(([name, field]) => [
      name,
      {
        ...docs.documentation(shape, name),
        ...documentSchema(docs, field, docs.property(shape, name)),
      },
    ]);
    documented.properties = Object.fromEntries(fields) as Record<string, JsonSchema>;
  }
  if (items) {
    documented.items = documentSchema(docs, items, docs.property(source, 'element'));
  }
  if (typeof additionalProperties === 'object') {
    const value = docs.property(source, 'valueType');
    documented.additionalProperties = documentSchema(docs, additionalProperties, value);
  }
  if (oneOf) {
    const options = docs.property(source, 'options');
    documented.oneOf = oneOf.map((option, index) =>
      documentSchema(docs, option, docs.property(options, String(index))),
    );
  }
  // A value or null.
  if (anyOf) documented.anyOf = anyOf.map((option) => documentSchema(docs, option, source));
  return documented;
}

/** The type inside `.optional()`, `.default()` and the like, which are no schemas in JSON Schema. */
function unwrapped(docs: SourceDocs, type: Type): Type {
  const definition = docs.find(type, 'def');
  const inner = definition && docs.find(definition, 'innerType');
  return inner ? unwrapped(docs, inner) : type;
}
