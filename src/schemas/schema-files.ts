import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from './json-schemas.ts';
import type { SchemaName } from './schemas.ts';

/** Files to be written: their texts by their names. */
export type SchemaFiles = ReadonlyMap<string, string>;

/** The name of a schema's file. */
export function schemaFile(name: SchemaName): string {
  return `${name}.schema.json`;
}

/**
 * The schemas as files, laid out as Prettier would leave them.
 * @param folder the folder that they are for
 * @throws Error naming field, file and line when a field has no JSDoc
 */
export async function schemaFiles(folder: string): Promise<SchemaFiles> {
  const schemas = Object.entries(jsonSchemas()) as [SchemaName, object][];
  const files = schemas.map(async ([name, schema]) => {
    const filepath = join(folder, schemaFile(name));
    const options = { ...(await resolveConfig(filepath)), filepath };
    return [schemaFile(name), await format(JSON.stringify(schema), options)] as const;
  });
  return new Map(await Promise.all(files));
}

/** The names of what is missing in a folder, says something else there, or should not be there. */
export async function outdatedFiles(folder: string, files: SchemaFiles): Promise<string[]> {
  const present = await readdir(folder).catch((): string[] => []);
  const superfluous = present.filter((name) => !files.has(name));
  const changed = [...files].map(async ([name, text]) =>
    present.includes(name) && (await readFile(join(folder, name), 'utf8')) === text ? [] : [name],
  );
  return [...(await Promise.all(changed)).flat(), ...superfluous].sort();
}

/** Writes files into a folder, which is made where there is none. */
export async function writeFiles(folder: string, files: SchemaFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
}
