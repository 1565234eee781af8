import { join } from 'node:path';
import { z } from 'astro/zod';
import { documentSchema, type JsonSchema } from './document-schema.ts';
import { layered } from './layered.ts';
import { SCHEMAS, type SchemaName } from './schemas.ts';
import { SourceDocs } from './source-docs.ts';

/**
 * The JSON Schemas (draft 2020-12) of what writers type, and of what the import prints: zod gives their structure, the JSDoc of
 * the same fields their words.
 * @throws Error naming field, file and line when a field has no JSDoc
 */
export function jsonSchemas(): Record<SchemaName, JsonSchema> {
  const docs = new SourceDocs(join(import.meta.dirname, 'schemas.ts'));
  const types = docs.exported('SCHEMAS');
  const schemas = Object.entries(SCHEMAS).map(([name, schema]) => {
    // Writers leave out what has a default; what is printed has it.
    const io = name === 'import-report' ? 'output' : 'input';
    const { $schema, ...structure } = z.toJSONSchema(schema, { io, override });
    const documented = documentSchema(docs, structure as JsonSchema, docs.property(types, name));
    const written = name === 'profile' ? layered(documented) : documented;
    return [name, { $schema, ...docs.documentation(types, name), ...written }];
  });
  return Object.fromEntries(schemas) as Record<SchemaName, JsonSchema>;
}

/** A pattern says it all; zod's name for it (`starts_with`) is no format that JSON Schema knows. */
function override({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.pattern !== undefined) delete jsonSchema.format;
}
