import type { z } from 'astro/zod';
import { answersSchema } from '../model/answers.ts';
import { ENTRY_KINDS } from '../model/kinds.ts';
import { namesSchema } from '../model/listed-names.ts';
import { nameTrouble } from '../model/names.ts';
import { pageSchema } from '../model/page.ts';
import type { Profile } from '../model/profile.ts';
import { reviewSchema } from '../model/review.ts';
import { type Locale, type Site, siteSchema } from '../model/site.ts';
import { themesSchema } from '../model/theme.ts';
import { systemLocale } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { loadProfile } from '../profiles/load.ts';
import { checkAttachments, storedFiles } from './attachments.ts';
import { checkFiles } from './check-files.ts';
import { checkMarks, checkPage, checkSettings } from './check-marks.ts';
import type { Content, ReadEntry, ReadPage } from './content.ts';
import {
  ANSWERS_FILE,
  FOLDERS,
  NAMES_FILE,
  PAGES_FOLDER,
  SITE_FILE,
  THEMES_FILE,
} from './folders.ts';
import { ContentDigest } from './content-digest.ts';
import type { NamedFile } from './entry-names.ts';
import { isMissing } from '../files/errors.ts';
import { divideFrontMatter, type LocatedYaml, parseYaml } from './front-matter.ts';
import { parseFile } from './parse-file.ts';
import { readProfiles } from './profiles.ts';
import type { ReadProfiles } from './content.ts';
import { checkReferences, type Unread } from './references.ts';
import { checkSameNames } from './same-names.ts';
import { ENTRY_SCHEMAS } from '../model/schemas.ts';
import type { SourceFile } from './source-file.ts';
import { otherRefusals, readSource, sourceFiles } from './source-files.ts';
import { validate } from './validate.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const START = { line: 1, column: 1 };

/**
 * Reads a content folder: every file is parsed and validated, references are resolved, and all that
 * is wrong is recorded at its place. The one reader: the loader, the commands and the importer's proof
 * use it.
 * @param folder the content folder
 */
export async function readContent(folder: string): Promise<Content> {
  const site = await readYaml(folder, SITE_FILE, systemLocale(), siteSchema);
  const locale = site.value?.locale ?? systemLocale();
  const profiles = await readProfiles(folder, locale);
  const profile = await profileOf(site, profiles);
  const vocabulary = vocabularyOf(locale, profile);
  const themes = await readYaml(folder, THEMES_FILE, locale, themesSchema, [], vocabulary);
  const names = await readYaml(folder, NAMES_FILE, locale, namesSchema, [], vocabulary);
  const answers = await readYaml(folder, ANSWERS_FILE, locale, answersSchema, {}, vocabulary);
  const pages = await sourceFiles(folder, PAGES_FOLDER, locale);
  const content: Content = {
    site: site.value,
    profile,
    profiles,
    themes: themes.value ?? [],
    reviews: [],
    entries: [],
    pages: pages.files.map(({ file, id }) => readPage(file, id, vocabulary)),
    names: names.value ?? [],
    answers: answers.value ?? { declined: [] },
    attachments: await storedFiles(folder),
    invalid: [],
    doubtful: [],
    digest: '',
  };
  const files = [site.file, themes.file, names.file, answers.file].filter(
    (file) => file !== undefined,
  );
  const unread: Unread = { ids: [], themes: themes.file !== undefined && !themes.value };

  const named: NamedFile[] = [];
  files.push(...profiles.files);
  const settings = files.map(({ path }) => path);
  const reviews = await sourceFiles(folder, FOLDERS.review, locale);
  files.push(...reviews.refused);
  for (const { file, id } of reviews.files) {
    files.push(file);
    const read = parseFile(file, reviewSchema, vocabulary);
    named.push({ kind: 'review', id, file });
    if (read) content.reviews.push({ kind: 'review', id, file, ...read });
    else unread.ids.push({ kind: 'review', id });
  }
  for (const kind of ENTRY_KINDS) {
    const entries = await sourceFiles(folder, FOLDERS[kind], locale);
    files.push(...entries.refused);
    for (const { file, id } of entries.files) {
      files.push(file);
      const read = parseFile(file, ENTRY_SCHEMAS[kind], vocabulary);
      named.push({ kind, id, file });
      if (read) content.entries.push({ kind, id, file, ...read } as ReadEntry);
      else unread.ids.push({ kind, id });
    }
  }
  files.push(...content.pages.map(({ file }) => file), ...pages.refused);
  files.push(...(await otherRefusals(folder, locale)));
  checkSameNames(files);
  const others = [...settings, ...content.pages.map(({ file }) => file.path)];
  const unreadFiles = await checkFiles(folder, content, named, others, unread, locale);
  checkReferences(content, unread);
  checkMarks(content);
  checkAttachments(content);
  const told = [...files, ...unreadFiles];
  content.invalid = told.filter((file) => file.isBroken);
  content.doubtful = told.filter((file) => file.isDoubtful);
  const digest = new ContentDigest();
  for (const file of files) digest.add(file.path, String(file.value));
  await digest.addOthers(folder);
  content.digest = digest.value;
  return content;
}

/** Free pages are rendered from their files; what can be told of them before is told. */
function readPage(file: SourceFile, id: string, vocabulary: Vocabulary): ReadPage {
  if (file.isBroken) return { id, file, data: undefined };
  const trouble = id.split('/').map(nameTrouble).find(Boolean);
  if (trouble !== undefined) file.error(trouble, START);
  const { yaml } = divideFrontMatter(file);
  const data = yaml && validate(file, yaml, pageSchema, {}, vocabulary);
  checkPage(file);
  return { id, file, data };
}

interface YamlFile<T> {
  file?: SourceFile;
  yaml?: LocatedYaml | undefined;
  value?: T | undefined;
}

async function readYaml<T extends z.ZodType>(
  folder: string,
  path: string,
  locale: Locale,
  schema: T,
  empty?: unknown,
  vocabulary?: Vocabulary,
): Promise<YamlFile<z.output<T>>> {
  const file = await readSource(folder, path, locale).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (!file) return {};
  const yaml = file.isBroken ? undefined : parseYaml(file, file.text);
  if (yaml) checkSettings(file, yaml);
  return { file, yaml, value: yaml && validate(file, yaml, schema, empty, vocabulary) };
}

/** The profile that the site names; one that there is not is an error of site.yaml, what is wrong in one of its own is none. */
async function profileOf(
  { file, yaml, value }: YamlFile<Site>,
  { own, broken }: ReadProfiles,
): Promise<Profile | undefined> {
  if (!file || !yaml || !value || broken.has(value.profile)) return undefined;
  try {
    return await loadProfile(value.profile, own);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    file.error(error.id, yaml.place(['profile']), error.details);
    return undefined;
  }
}
