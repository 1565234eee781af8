import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Profile, profileSchema } from '../model/profile.ts';
import { UserError } from '../i18n/user-error.ts';
import { extended, type Mapping } from './extend.ts';

const FOLDER = import.meta.dirname;
const ENDING = '.yaml';

/** The names of the profiles that come with the program, those included that only others extend. */
export async function builtInProfiles(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/**
 * What a profile says that comes with the program, with what it takes over from others.
 * @param name one of `builtInProfiles`
 */
export async function readBuiltIn(name: string): Promise<Mapping> {
  const file = await readFile(join(FOLDER, `${name}${ENDING}`), 'utf8');
  const { extends: base, ...own } = parse(file) as Mapping & { extends?: string };
  if (base === undefined) return own;
  return extended(await readBuiltIn(base), own).value;
}

/** A profile, or that it is there for others to extend only. */
export type AnyProfile = Profile | 'abstract';

/**
 * The profile of a genre.
 * @param name the name of its file without the extension
 * @param own the profiles of the site's own
 * @throws UserError `unknown-profile` when there is none of that name, `profile-abstract` when it is there for
 * others to extend only
 */
export async function loadProfile(
  name: string,
  own: ReadonlyMap<string, AnyProfile> = new Map(),
): Promise<Profile> {
  const found = own.get(name) ?? (await builtIn(name));
  if (typeof found === 'object') return found;
  const names = await builtInProfiles();
  const all = await Promise.all(names.map(async (each) => [each, await builtIn(each)] as const));
  const complete = [...own, ...all].filter(([, profile]) => typeof profile === 'object');
  const allowed = [...new Set(complete.map(([each]) => each))].sort().join(', ');
  throw new UserError(found === 'abstract' ? 'profile-abstract' : 'unknown-profile', {
    name,
    allowed,
  });
}

async function builtIn(name: string): Promise<AnyProfile | undefined> {
  if (!(await builtInProfiles()).includes(name)) return undefined;
  const { abstract = false, ...said } = await readBuiltIn(name);
  return abstract === true ? 'abstract' : profileSchema.parse({ id: name, ...said });
}
