import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Profile, profileSchema } from '../model/profile.ts';
import { UserError } from '../i18n/user-error.ts';

const FOLDER = import.meta.dirname;

/**
 * Loads the profile of a genre from its data file in this folder.
 * @param name the file's name without its extension
 * @throws UserError `unknown-profile` when there is none of that name
 */
export async function loadProfile(name: string): Promise<Profile> {
  const names = (await readdir(FOLDER))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/u, ''))
    .sort();
  if (!names.includes(name)) {
    throw new UserError('unknown-profile', { name, allowed: names.join(', ') });
  }
  return profileSchema.parse(parse(await readFile(join(FOLDER, `${name}.yaml`), 'utf8')));
}
