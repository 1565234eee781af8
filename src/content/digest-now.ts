import { join } from 'node:path';
import { FOLDERS, SITE_FILE, THEMES_FILE } from './content.ts';
import { ContentDigest } from './content-digest.ts';
import { mdxPaths } from './read.ts';

/** The digest of a content folder as it is now, without parsing it; that of a reading is in `Content`. */
export async function digestNow(folder: string): Promise<string> {
  const digest = new ContentDigest();
  for (const path of [SITE_FILE, THEMES_FILE]) await digest.addFile(folder, path);
  for (const below of Object.values(FOLDERS)) {
    for (const path of await mdxPaths(join(folder, below))) {
      await digest.addFile(folder, `${below}/${path}`);
    }
  }
  await digest.addOthers(folder);
  return digest.value;
}
