import { nameTrouble } from '../model/names.ts';
import { type Profile, profileSchema } from '../model/profile.ts';
import type { Locale } from '../model/site.ts';
import { UserError } from '../i18n/user-error.ts';
import { extended, type Mapping } from '../profiles/extend.ts';
import { layerSchema } from '../profiles/layer.ts';
import { builtInProfiles, type AnyProfile, loadProfile, readBuiltIn } from '../profiles/load.ts';
import type { ReadProfiles } from './content.ts';
import { checkSettings } from './check-marks.ts';
import { profilePath, PROFILES_FOLDER } from './folders.ts';
import { type LocatedYaml, parseYaml } from './front-matter.ts';
import type { SourceFile } from './source-file.ts';
import { sourceFiles } from './source-files.ts';
import { validate } from './validate.ts';

const START = { line: 1, column: 1 };

/** What the file of a profile says; without `value` where that is none. */
interface Said {
  file: SourceFile;
  yaml?: LocatedYaml | undefined;
  value?: Mapping | undefined;
}

/** What profiles can take over, by name. */
interface Known {
  said: ReadonlyMap<string, Said>;
  builtIn: readonly string[];
}

/**
 * Reads the profiles in a content folder, each with what it takes over from others there or from those of the program.
 * All that is wrong is recorded at its place.
 */
export async function readProfiles(folder: string, locale: Locale): Promise<ReadProfiles> {
  const { files, refused } = await sourceFiles(folder, PROFILES_FOLDER, locale);
  const builtIn = await builtInProfiles();
  const said = new Map<string, Said>();
  for (const { file, id } of files) {
    checkName(file, id, builtIn);
    const read = readFile(file);
    if (!builtIn.includes(id)) said.set(id, read);
  }
  const own = new Map<string, AnyProfile>();
  const broken = new Set<string>();
  for (const id of said.keys()) {
    const profile = await wholeProfile(id, { said, builtIn });
    if (profile) own.set(id, profile);
    else broken.add(id);
  }
  return { files: [...files.map(({ file }) => file), ...refused], own, broken };
}

/**
 * The profile of that name, of the site or of the program.
 * @throws UserError when there is none, or it cannot be chosen; `profile-broken` with the errors that the site's own have
 */
export async function chosenProfile(
  name: string,
  { files, own, broken }: ReadProfiles,
): Promise<Profile> {
  if (!broken.has(name)) return loadProfile(name, own);
  const errors = files.flatMap((file) =>
    file.messages
      .filter(({ fatal }) => fatal)
      .map(({ line = 1, column = 1, reason }) => `${file.path}:${line}:${column}  ${reason}`),
  );
  throw new UserError('profile-broken', { name, errors: errors.join('\n') });
}

function checkName(file: SourceFile, id: string, builtIn: readonly string[]): void {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const trouble = nameTrouble(name);
  if (id !== name) file.error('profile-depth', START, { path: profilePath(name) });
  else if (trouble !== undefined) file.error(trouble, START);
  else if (builtIn.includes(id)) file.error('profile-name-taken', START, { name: id });
}

function readFile(file: SourceFile): Said {
  const yaml = file.isBroken ? undefined : parseYaml(file, file.text);
  if (!yaml) return { file };
  const schema = layerSchema(yaml.value);
  checkSettings(file, yaml, [schema]);
  return { file, yaml, value: validate(file, yaml, schema) as Mapping | undefined };
}

/** A profile with all that it takes over. */
async function wholeProfile(id: string, known: Known): Promise<AnyProfile | undefined> {
  const line = lineOf(id, known.said);
  const bases = line.slice(1);
  const { file, yaml, value } = known.said.get(id) ?? {};
  if (!file || !yaml || !value || !isSound(file, yaml, line, known)) return undefined;
  let words: Mapping = {};
  for (const base of bases.toReversed()) {
    const taken = known.said.has(base) ? known.said.get(base)?.value : await readBuiltIn(base);
    if (!taken) return undefined;
    words = extended(words, taken).value;
  }
  const { value: whole, absent } = extended(words, value);
  for (const path of absent) {
    const item = yaml.written(path) ?? '';
    file.error('profile-item-absent', yaml.place(path), { base: bases[0] ?? '', item });
  }
  if (file.isBroken) return undefined;
  if (whole['abstract'] === true) return 'abstract';
  return profileOf(id, { file, yaml, value: whole }, bases.length > 0, known);
}

/** The names of a profile and of those that it takes over, one after the other, to the first that stands there twice. */
function lineOf(id: string, said: ReadonlyMap<string, Said>): string[] {
  const line: string[] = [];
  let name: unknown = id;
  while (typeof name === 'string') {
    const isThere = line.includes(name);
    line.push(name);
    if (isThere) break;
    name = said.get(name)?.value?.['extends'];
  }
  return line;
}

/** Whether the profiles that one takes over are there, and begin with one that takes over none; tells what is its own. */
function isSound(
  file: SourceFile,
  yaml: LocatedYaml,
  line: readonly string[],
  known: Known,
): boolean {
  const [id, base] = line;
  const last = line.at(-1) ?? '';
  const place = yaml.place(['extends']);
  if (line.indexOf(last) < line.length - 1) {
    if (last === id) file.error('profile-circle', place, { circle: line.join(' → ') });
    return false;
  }
  if (known.said.has(last) || known.builtIn.includes(last)) return true;
  if (last === base) {
    file.error('unknown-profile', place, { name: last, allowed: basesFor(id, known) });
  }
  return false;
}

/** What a profile may take over, as a sentence names it. */
const basesFor = (id: string | undefined, { said, builtIn }: Known): string =>
  [...said.keys(), ...builtIn]
    .filter((name) => name !== id)
    .sort()
    .join(', ');

function profileOf(
  id: string,
  { file, yaml, value }: { file: SourceFile; yaml: LocatedYaml; value: Mapping },
  hasBase: boolean,
  known: Known,
): Profile | undefined {
  const words: Mapping = { ...value, id };
  delete words['extends'];
  delete words['abstract'];
  if (hasBase) return validate(file, { ...yaml, value: words }, profileSchema);
  const { data, error } = profileSchema.safeParse(words);
  if (data) return data;
  const missing = [...new Set(error.issues.map(({ path }) => String(path[0])))].join(', ');
  file.error('profile-base-missing', START, { missing, allowed: basesFor(id, known) });
  return undefined;
}
