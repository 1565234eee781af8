import type { JsonSchema } from './document-schema.ts';

/**
 * The schema of a file that may say only what differs from another: no field is required of it, and in the place of a
 * list there may be what is added to that of the other and removed from it.
 * @param schema the schema of a file that says everything
 */
export function layered(schema: JsonSchema): JsonSchema {
  if (schema.items) return list(schema);
  const { properties, additionalProperties } = schema;
  const written = { ...schema };
  delete written['required'];
  if (properties) {
    const fields = Object.entries(properties).map(([name, field]) => [name, layered(field)]);
    written.properties = Object.fromEntries(fields) as Record<string, JsonSchema>;
  }
  if (typeof additionalProperties === 'object') {
    written.additionalProperties = layered(additionalProperties);
  }
  return written;
}

function list({ type, minItems, items, description, examples }: JsonSchema): JsonSchema {
  const some = { type, minItems, items } as JsonSchema;
  const edit: JsonSchema = {
    type: 'object',
    properties: {
      add: { description: 'What comes at the end of the list of the other profile.', ...some },
      remove: { description: 'What is taken out of that list.', ...some },
    },
    additionalProperties: false,
  };
  return { description, examples, anyOf: [some, edit] };
}
