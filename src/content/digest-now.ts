import { FOLDERS, PROFILES_FOLDER, SETTINGS_FILES } from './folders.ts';
import { ContentDigest } from './content-digest.ts';
import { findFiles } from './files.ts';
import { endingOf } from './source-files.ts';

/** The digest of a content folder as it is now, without parsing it; that of a reading is in `Content`. */
export async function digestNow(folder: string): Promise<string> {
  const digest = new ContentDigest();
  for (const path of SETTINGS_FILES) await digest.addFile(folder, path);
  for (const below of [...Object.values(FOLDERS), PROFILES_FOLDER]) {
    for (const { path } of await findFiles(folder, below, endingOf(below))) {
      await digest.addFile(folder, path);
    }
  }
  await digest.addOthers(folder);
  return digest.value;
}
