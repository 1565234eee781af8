import { glob } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FOLDERS, PAGES_FOLDER } from '../content/folders.ts';
import { schemaFile, type SchemaFiles } from './schema-files.ts';
import type { SchemaName } from './schemas.ts';

/** Where Astro's language server, which knows front matter, looks in a folder that an editor opens. */
export const EDITOR_FOLDER = join('.astro', 'collections');

/** The folders of the content whose files have front matter, by the name of its schema. */
const FRONT_MATTER = { ...FOLDERS, page: PAGES_FOLDER } satisfies Partial<
  Record<SchemaName, string>
>;

/**
 * The files that tell Astro's language server which schema the front matter of each content file
 * follows. They name the files that are there now by their absolute addresses, so they are for this
 * machine only. Astro writes schemas of its own beside them, under other names: those want what the
 * loader adds.
 * @param content the content folder
 */
export async function editorFiles(content: string, schemas: SchemaFiles): Promise<SchemaFiles> {
  const names = Object.keys(FRONT_MATTER) as (keyof typeof FRONT_MATTER)[];
  const entries: Record<string, SchemaName> = {};
  for (const name of names) {
    const folder = resolve(content, FRONT_MATTER[name]);
    for await (const path of glob('**/*.mdx', { cwd: folder })) {
      entries[addressOf(join(folder, path))] = name;
    }
  }
  const collections = names.map((name) => ({ name, hasSchema: true }));
  return new Map([
    ['collections.json', JSON.stringify({ collections, entries })],
    ...names.map((name) => [schemaFile(name), schemas.get(schemaFile(name)) ?? ''] as const),
  ]);
}

/** A file's address as the language server spells it: nothing encoded, all in lower case. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}
