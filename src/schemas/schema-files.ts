import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from './json-schemas.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The folder of the schemas. */
export const SCHEMAS_FOLDER = join(ROOT, 'schemas');

/**
 * The files that the folder holds: text by file name, as Prettier would leave it.
 * @throws Error naming field, file and line when a field has no JSDoc
 */
export async function schemaFiles(): Promise<Map<string, string>> {
  const files = Object.entries(jsonSchemas()).map(async ([name, schema]) => {
    const file = `${name}.schema.json`;
    const filepath = join(SCHEMAS_FOLDER, file);
    const options = { ...(await resolveConfig(filepath)), filepath };
    return [file, await format(JSON.stringify(schema), options)] as const;
  });
  return new Map(await Promise.all(files));
}
