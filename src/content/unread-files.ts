import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ATTACHMENTS_FOLDER,
  FOLDERS,
  IMPORTS_FOLDER,
  PAGES_FOLDER,
  PROFILES_FOLDER,
  SETTINGS_FILES,
} from './folders.ts';
import { isForbidden, isMissing } from '../files/errors.ts';
import { isLeftBehind } from './left-behind.ts';

/** The folders in which content stands as MDX. */
export const MDX_FOLDERS: readonly string[] = [...Object.values(FOLDERS), PAGES_FOLDER];

/** How the files of a folder end that are read; those of attachments end as they like, and have rules of their own. */
const ENDINGS = new Map<string, string>([
  ...MDX_FOLDERS.map((folder) => [folder, '.mdx'] as const),
  [IMPORTS_FOLDER, '.json'],
  [PROFILES_FOLDER, '.yaml'],
]);

/** The folders that something is read from. */
export const KNOWN_FOLDERS: readonly string[] = [...ENDINGS.keys(), ATTACHMENTS_FOLDER];

/**
 * The paths of the files below the content folder that nobody reads, in order. What systems and editors leave behind is
 * not among them, nor what is no ordinary file: that is refused elsewhere.
 */
export async function unreadFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const item of await itemsOf(folder)) {
    if (item.isDirectory() && item.name !== ATTACHMENTS_FOLDER) {
      found.push(...(await filesBelow(folder, item.name)));
    } else if (item.isFile() && !SETTINGS_FILES.includes(item.name)) found.push(item.name);
  }
  return found.filter((path) => !isRead(path)).sort();
}

async function filesBelow(folder: string, below: string): Promise<string[]> {
  const found: string[] = [];
  for (const item of await itemsOf(join(folder, below))) {
    const path = `${below}/${item.name}`;
    if (item.isFile()) found.push(path);
    else if (item.isDirectory()) found.push(...(await filesBelow(folder, path)));
  }
  return found;
}

function isRead(path: string): boolean {
  const ending = ENDINGS.get(path.split('/', 1)[0] ?? '');
  return ending !== undefined && path.includes('/') && path.endsWith(ending);
}

/** What stands in a folder. One that the user may not look into is nobody's to read. */
async function itemsOf(folder: string) {
  const items = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error) || isForbidden(error)) return [];
    throw error;
  });
  return items.filter(({ name }) => !isLeftBehind(name));
}
